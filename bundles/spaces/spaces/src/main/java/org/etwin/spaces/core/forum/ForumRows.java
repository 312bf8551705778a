package org.etwin.spaces.core.forum;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.Query;
import javax.persistence.TypedQuery;
import org.etwin.persistence.Unit;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Queries for the forum; called inside a transaction. Lists hold one more than asked for when there are more. */
@Component(service = ForumRows.class)
public final class ForumRows {
    private final Unit unit;

    @Activate
    public ForumRows(@Reference(target = "(osgi.unit.name=spaces)") Unit unit) {
        this.unit = unit;
    }

    void add(Object row) {
        em().persist(row);
    }

    Optional<DiscussionEntity> discussion(Id space, Id id) {
        return Optional.ofNullable(em().find(DiscussionEntity.class, id.value()))
                .filter(row -> row.isIn(space));
    }

    Optional<ThreadEntity> thread(Id space, Id id) {
        return Optional.ofNullable(em().find(ThreadEntity.class, id.value())).filter(row -> row.isIn(space));
    }

    Optional<PostEntity> post(Id space, Id id) {
        return Optional.ofNullable(em().find(PostEntity.class, id.value())).filter(row -> row.isIn(space));
    }

    List<DiscussionEntity> discussions(Id space, PageRequest page) {
        return em().createQuery(
                        "SELECT d FROM Discussion d WHERE d.space = :space AND d.id > :after ORDER BY d.id",
                        DiscussionEntity.class)
                .setParameter("space", space.value())
                .setParameter("after", key(page, -1))
                .setMaxResults(page.size() + 1)
                .getResultList();
    }

    List<ThreadEntity> threads(Id discussion, PageRequest page) {
        return em().createQuery(
                        "SELECT t FROM ForumThread t WHERE t.discussion = :discussion AND t.lastPost < :before"
                                + " ORDER BY t.lastPost DESC",
                        ThreadEntity.class)
                .setParameter("discussion", discussion.value())
                .setParameter("before", key(page, Long.MAX_VALUE))
                .setMaxResults(page.size() + 1)
                .getResultList();
    }

    List<PostEntity> posts(Id thread, PageRequest page) {
        return em().createQuery(
                        "SELECT p FROM Post p WHERE p.thread = :thread AND p.id > :after ORDER BY p.id",
                        PostEntity.class)
                .setParameter("thread", thread.value())
                .setParameter("after", key(page, -1))
                .setMaxResults(page.size() + 1)
                .getResultList();
    }

    List<DiscussionEntity> discussionsBy(Id author) {
        return by("SELECT d FROM Discussion d WHERE d.author = :author ORDER BY d.id", DiscussionEntity.class, author);
    }

    List<ThreadEntity> threadsBy(Id author) {
        return by("SELECT t FROM ForumThread t WHERE t.author = :author ORDER BY t.id", ThreadEntity.class, author);
    }

    List<PostEntity> postsBy(Id author) {
        return by("SELECT p FROM Post p WHERE p.author = :author ORDER BY p.id", PostEntity.class, author);
    }

    void giveAll(Id from, Id to) {
        for (String table : List.of("spaces_discussion", "spaces_thread", "spaces_post")) {
            execute("UPDATE " + table + " SET author_id = ?1 WHERE author_id = ?2", to.value(), from.value());
        }
    }

    private <T> List<T> by(String query, Class<T> type, Id author) {
        return em().createQuery(query, type)
                .setParameter("author", author.value())
                .getResultList();
    }

    Count countDiscussions(Id space) {
        return count("SELECT d.id FROM Discussion d WHERE d.space = :of", space);
    }

    Count countThreadsOfSpace(Id space) {
        return count("SELECT t.id FROM ForumThread t WHERE t.space = :of", space);
    }

    Count countThreads(Id discussion) {
        return count("SELECT t.id FROM ForumThread t WHERE t.discussion = :of", discussion);
    }

    Count countPosts(Id thread) {
        return count("SELECT p.id FROM Post p WHERE p.thread = :of", thread);
    }

    void threadsChanged(Id discussion, int by) {
        execute("UPDATE spaces_discussion SET threads = threads + ?1 WHERE id = ?2", by, discussion.value());
    }

    /** @throws Rejected not found when the thread went with its last post in this very moment */
    void written(PostEntity post, Instant at) {
        int threads = execute(
                "UPDATE spaces_thread SET posts = posts + 1, last_post_id = ?1, last_post_at = ?2 WHERE id = ?3",
                post.id().value(),
                at.toEpochMilli(),
                post.thread().value());
        if (threads == 0) {
            throw Rejected.notFound();
        }
    }

    /** @return whether the thread went with its last post */
    boolean remove(PostEntity post) {
        em().remove(post);
        long thread = post.thread().value();
        execute("UPDATE spaces_thread SET posts = posts - 1 WHERE id = ?1", thread);
        return execute("DELETE FROM spaces_thread WHERE id = ?1 AND posts = 0", thread) > 0;
    }

    /**
     * Plain SQL, because OpenJPA writes a changing query as {@code WHERE id IN (SELECT ...)}, with which Derby loses
     * what somebody else counts at the same time.
     */
    private int execute(String sql, Object... values) {
        em().flush();
        Query query = em().createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.executeUpdate();
    }

    private Count count(String query, Id of) {
        TypedQuery<Long> ids = em().createQuery(query, Long.class).setParameter("of", of.value());
        return Count.of(ids.setMaxResults(Count.CAP + 1).getResultList().size());
    }

    private static long key(PageRequest page, long start) {
        return page.after() == null ? start : Id.parse(page.after()).value();
    }

    private EntityManager em() {
        return unit.em();
    }
}
