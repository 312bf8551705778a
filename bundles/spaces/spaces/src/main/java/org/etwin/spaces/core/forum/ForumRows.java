package org.etwin.spaces.core.forum;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.persistence.EntityManager;
import javax.persistence.Query;
import javax.persistence.TypedQuery;
import org.etwin.persistence.Unit;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.spaces.ThreadFilter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds discussions, threads and posts; called inside a transaction. Lists hold one more than asked for when there are more. */
@Component(service = ForumRows.class)
public final class ForumRows {
    private final Unit unit;

    @Activate
    public ForumRows(@Reference(target = "(osgi.unit.name=spaces)") Unit unit) {
        this.unit = unit;
    }

    Sql sql() {
        return new Sql(unit);
    }

    void add(Object row) {
        em().persist(row);
    }

    Optional<DiscussionEntity> discussion(Id space, Id id) {
        return anyDiscussion(space, id).filter(row -> !row.isRemoved());
    }

    /** Deleted ones as well. */
    Optional<DiscussionEntity> anyDiscussion(Id space, Id id) {
        return Optional.ofNullable(em().find(DiscussionEntity.class, id.value()))
                .filter(row -> row.isIn(space));
    }

    /** What a merged thread became. */
    Optional<ThreadEntity> thread(Id space, Id id) {
        Optional<ThreadEntity> found = anyThread(space, id);
        return found.map(ThreadEntity::became)
                .flatMap(became -> anyThread(space, became))
                .or(() -> found)
                .filter(row -> !row.isRemoved());
    }

    /** So that {@link #post} and {@link #thread} need not read each by itself afterwards. */
    void readAtOnce(Collection<ForumLink> links) {
        Set<Id> threads = new HashSet<>();
        List<Long> posts = new ArrayList<>();
        links.forEach(link -> {
            if (link.toPost()) {
                posts.add(link.id().value());
            } else {
                threads.add(link.id());
            }
        });
        if (!posts.isEmpty()) {
            em().createQuery("SELECT p FROM Post p WHERE p.id IN :posts", PostEntity.class)
                    .setParameter("posts", posts)
                    .getResultList()
                    .forEach(post -> threads.add(post.thread()));
        }
        threads(threads);
    }

    /** Deleted and merged ones as well. */
    Optional<ThreadEntity> anyThread(Id space, Id id) {
        return Optional.ofNullable(em().find(ThreadEntity.class, id.value())).filter(row -> row.isIn(space));
    }

    /** In a thread that is there; what is left of a deleted one as well. */
    Optional<PostEntity> post(Id space, Id id) {
        return anyPost(space, id).filter(row -> thread(space, row.thread()).isPresent());
    }

    /** In whatever space, if it stands in a thread and a discussion that are there. */
    Optional<PostEntity> shownPost(Id id) {
        return Optional.ofNullable(em().find(PostEntity.class, id.value()))
                .filter(post -> !post.isRemoved())
                .filter(post -> thread(post.space(), post.thread()).isPresent())
                .filter(post -> discussion(post.space(), post.discussion()).isPresent());
    }

    Optional<PostEntity> anyPost(Id space, Id id) {
        return Optional.ofNullable(em().find(PostEntity.class, id.value())).filter(row -> row.isIn(space));
    }

    List<DiscussionEntity> discussions(Id space, PageRequest page) {
        return em().createQuery(
                        "SELECT d FROM Discussion d WHERE d.space = :space AND d.removedAt IS NULL AND d.id > :after"
                                + " ORDER BY d.id",
                        DiscussionEntity.class)
                .setParameter("space", space.value())
                .setParameter("after", key(page, -1))
                .setMaxResults(page.size() + 1)
                .getResultList();
    }

    /** @param readUpTo the post up to which the account has read the whole forum */
    @SuppressWarnings("unchecked")
    List<ThreadEntity> threads(Id discussion, ThreadFilter filter, Id account, long readUpTo, PageRequest page) {
        ThreadKey after = ThreadKey.parse(page.after());
        Query query = em().createNativeQuery(
                        "SELECT t.* FROM spaces_thread t WHERE t.discussion_id = ?1 AND t.removed_at IS NULL"
                                + " AND (t.pinned < ?2 OR t.pinned = ?3 AND t.last_post_id < ?4)" + condition(filter)
                                + " ORDER BY t.pinned DESC, t.last_post_id DESC",
                        ThreadEntity.class)
                .setParameter(1, discussion.value())
                .setParameter(2, after.pinned())
                .setParameter(3, after.pinned())
                .setParameter(4, after.before());
        return bind(query, filter, 5, account, readUpTo)
                .setMaxResults(page.size() + 1)
                .getResultList();
    }

    Count countThreads(Id discussion, ThreadFilter filter, Id account, long readUpTo) {
        Query query = em().createNativeQuery(
                        "SELECT t.id FROM spaces_thread t WHERE t.discussion_id = ?1 AND t.removed_at IS NULL"
                                + condition(filter).replace("?5", "?2").replace("?6", "?3"))
                .setParameter(1, discussion.value());
        return Count.of(bind(query, filter, 2, account, readUpTo)
                .setMaxResults(Count.CAP + 1)
                .getResultList()
                .size());
    }

    private static String condition(ThreadFilter filter) {
        return switch (filter) {
            case ALL -> "";
            case SOLVED -> " AND t.answer_id IS NOT NULL";
            case UNSOLVED -> " AND t.answer_id IS NULL";
            case NEWS ->
                " AND t.last_post_id > ?5 AND t.last_post_id > COALESCE((SELECT m.post_id FROM spaces_forum_mark m"
                        + " WHERE m.account_id = ?6 AND m.place_id = t.id), 0)";
        };
    }

    private static Query bind(Query query, ThreadFilter filter, int from, Id account, long readUpTo) {
        return filter == ThreadFilter.NEWS
                ? query.setParameter(from, readUpTo).setParameter(from + 1, account.value())
                : query;
    }

    /** From after that post on. */
    List<PostEntity> postsAfter(Id thread, long post, int most) {
        return posts("p.id > :post ORDER BY p.id", thread, post, most);
    }

    /** The last ones before that post, the newest first. */
    List<PostEntity> postsBefore(Id thread, long post, int most) {
        return posts("p.id < :post ORDER BY p.id DESC", thread, post, most);
    }

    private List<PostEntity> posts(String which, Id thread, long post, int most) {
        return em().createQuery("SELECT p FROM Post p WHERE p.thread = :thread AND " + which, PostEntity.class)
                .setParameter("thread", thread.value())
                .setParameter("post", post)
                .setMaxResults(most)
                .getResultList();
    }

    /** From the post on before which that many stand. */
    List<PostEntity> postsFrom(Id thread, int before, int most) {
        return em().createQuery("SELECT p FROM Post p WHERE p.thread = :thread ORDER BY p.id", PostEntity.class)
                .setParameter("thread", thread.value())
                .setFirstResult(Math.max(0, before))
                .setMaxResults(most)
                .getResultList();
    }

    Optional<Long> newestPost(Id space) {
        return em()
                .createQuery("SELECT MAX(t.lastPost) FROM ForumThread t WHERE t.space = :space", Long.class)
                .setParameter("space", space.value())
                .getResultList()
                .stream()
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    List<ThreadEntity> threads(Collection<Id> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em().createQuery("SELECT t FROM ForumThread t WHERE t.id IN :ids", ThreadEntity.class)
                .setParameter("ids", ids.stream().map(Id::value).toList())
                .getResultList();
    }

    List<PostEntity> posts(Id space, Collection<Id> ids) {
        return em().createQuery("SELECT p FROM Post p WHERE p.space = :space AND p.id IN :ids", PostEntity.class)
                .setParameter("space", space.value())
                .setParameter("ids", ids.stream().map(Id::value).toList())
                .getResultList();
    }

    /** Deleted before that moment, with words that are still there. */
    List<PostEntity> deletedPosts(long before, int most) {
        return em().createQuery(
                        "SELECT p FROM Post p WHERE p.wiped = 0 AND p.removedAt < :before ORDER BY p.removedAt",
                        PostEntity.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** One that was deleted before that moment, but none that only leads to another. */
    List<Id> deletedThreads(long before) {
        return em()
                .createQuery(
                        "SELECT t.id FROM ForumThread t WHERE t.removedAt < :before AND t.became IS NULL", Long.class)
                .setParameter("before", before)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .map(Id::new)
                .toList();
    }

    List<FormerEntity> formerVersions(Id post) {
        return em().createQuery(
                        "SELECT f FROM FormerPost f WHERE f.post = :post ORDER BY f.id DESC", FormerEntity.class)
                .setParameter("post", post.value())
                .setMaxResults(PageRequest.MOST)
                .getResultList();
    }

    Count countDiscussions(Id space) {
        return count("SELECT d.id FROM Discussion d WHERE d.removedAt IS NULL AND d.space = :of", space);
    }

    Count countThreadsOfSpace(Id space) {
        return count("SELECT t.id FROM ForumThread t WHERE t.removedAt IS NULL AND t.space = :of", space);
    }

    Count countPostsOfOthers(Id space, Id me, Instant since) {
        return Count.of(em().createQuery(
                        "SELECT p.id FROM Post p, ForumThread t WHERE t.id = p.thread AND t.removedAt IS NULL"
                                + " AND p.space = :space AND p.writtenAt > :since AND p.author <> :me"
                                + " AND p.removedAt IS NULL",
                        Long.class)
                .setParameter("space", space.value())
                .setParameter("since", since.toEpochMilli())
                .setParameter("me", me.value())
                .setMaxResults(Count.CAP + 1)
                .getResultList()
                .size());
    }

    private Count count(String query, Id of) {
        TypedQuery<Long> ids = em().createQuery(query, Long.class).setParameter("of", of.value());
        return Count.of(ids.setMaxResults(Count.CAP + 1).getResultList().size());
    }

    static long key(PageRequest page, long start) {
        return page.after() == null ? start : Id.parse(page.after()).value();
    }

    /** Posts were moved by plain SQL: they are read anew. */
    void forgetRead() {
        em().clear();
    }

    EntityManager em() {
        return unit.em();
    }
}
