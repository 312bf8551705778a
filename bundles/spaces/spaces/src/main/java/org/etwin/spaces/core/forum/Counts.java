package org.etwin.spaces.core.forum;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts that many change at once, and what is new; called inside a transaction. */
@Component(service = Counts.class)
public final class Counts {
    /** All posts of a thread, also what is left of deleted ones, and those before some post. */
    record Around(int all, int before) {}

    private final ForumRows rows;

    @Activate
    public Counts(@Reference ForumRows rows) {
        this.rows = rows;
    }

    /** @throws Rejected not found when the discussion went in this very moment */
    void threadOpened(Id discussion) {
        if (change(
                        "UPDATE spaces_discussion SET threads = threads + 1 WHERE id = ?1 AND removed_at IS NULL",
                        discussion.value())
                == 0) {
            throw Rejected.notFound();
        }
    }

    /**
     * @param locked whether also a locked thread takes it
     * @return false when the thread went, or was locked, in this very moment
     */
    boolean written(PostEntity post, Instant at, boolean locked) {
        return change(
                        "UPDATE spaces_thread SET posts = posts + 1, last_post_id = ?1, last_post_at = ?2"
                                + " WHERE id = ?3 AND removed_at IS NULL" + (locked ? "" : " AND locked = 0"),
                        post.id().value(),
                        at.toEpochMilli(),
                        post.thread().value())
                > 0;
    }

    /**
     * Counts the posts of a thread anew. The row is locked first, by a statement of its own: who writes at the same time
     * has either been counted or adds itself afterwards.
     *
     * @return how many are left
     */
    int recountPosts(Id thread) {
        change("UPDATE spaces_thread SET posts = posts WHERE id = ?1", thread.value());
        String living = " FROM spaces_post p WHERE p.thread_id = spaces_thread.id AND p.removed_at IS NULL)";
        change(
                "UPDATE spaces_thread SET posts = (SELECT COUNT(*)" + living
                        + ", last_post_id = COALESCE((SELECT MAX(p.id)" + living + ", last_post_id)"
                        + ", last_post_at = COALESCE((SELECT MAX(p.written_at)" + living + ", last_post_at)"
                        + " WHERE id = ?1",
                thread.value());
        return Sql.number(rows.sql()
                .rows("SELECT posts, id FROM spaces_thread WHERE id = ?1", thread.value())
                .get(0)[0]);
    }

    void recountThreads(Id discussion) {
        change("UPDATE spaces_discussion SET threads = threads WHERE id = ?1", discussion.value());
        change(
                "UPDATE spaces_discussion SET threads = (SELECT COUNT(*) FROM spaces_thread t"
                        + " WHERE t.discussion_id = spaces_discussion.id AND t.removed_at IS NULL) WHERE id = ?1",
                discussion.value());
    }

    Around around(Id thread, Id post) {
        Object[] counted = rows.sql()
                .rows(
                        "SELECT COUNT(*), SUM(CASE WHEN p.id < ?1 THEN 1 ELSE 0 END) FROM spaces_post p"
                                + " WHERE p.thread_id = ?2",
                        post.value(),
                        thread.value())
                .get(0);
        return new Around(Sql.number(counted[0]), Sql.number(counted[1]));
    }

    /** Posts that are there, of others than that one. */
    int byOthers(Id thread, Id account) {
        return Sql.number(rows.sql()
                .rows(
                        "SELECT COUNT(*), MIN(p.id) FROM spaces_post p WHERE p.thread_id = ?1 AND p.author_id <> ?2"
                                + " AND p.removed_at IS NULL",
                        thread.value(),
                        account.value())
                .get(0)[0]);
    }

    /** Threads of each discussion with something new for that account. */
    Map<Id, Integer> newThreads(Collection<Id> discussions, Id account, long readUpTo) {
        if (discussions.isEmpty()) {
            return Map.of();
        }
        return byId(rows.sql()
                .rows(
                        "SELECT t.discussion_id, COUNT(*) FROM spaces_thread t LEFT JOIN spaces_forum_mark m"
                                + " ON m.account_id = ?1 AND m.place_id = t.id WHERE t.discussion_id IN "
                                + Sql.in(discussions)
                                + " AND t.removed_at IS NULL AND t.last_post_id > ?2"
                                + " AND t.last_post_id > COALESCE(m.post_id, 0) GROUP BY t.discussion_id",
                        account.value(),
                        readUpTo));
    }

    /** New posts of others in each thread. */
    Map<Id, Integer> newPosts(Collection<Id> threads, Id account, long readUpTo) {
        if (threads.isEmpty()) {
            return Map.of();
        }
        return byId(rows.sql()
                .rows(
                        "SELECT p.thread_id, COUNT(*) FROM spaces_post p LEFT JOIN spaces_forum_mark m"
                                + " ON m.account_id = ?1 AND m.place_id = p.thread_id WHERE p.thread_id IN "
                                + Sql.in(threads)
                                + " AND p.removed_at IS NULL AND p.author_id <> ?2 AND p.id > ?3"
                                + " AND p.id > COALESCE(m.post_id, 0) GROUP BY p.thread_id",
                        account.value(),
                        account.value(),
                        readUpTo));
    }

    /** The first post of somebody else after that one, or null. */
    Id firstNew(Id thread, Id account, long readUpTo) {
        return Sql.id(rows.sql()
                .rows(
                        "SELECT MIN(p.id), COUNT(*) FROM spaces_post p WHERE p.thread_id = ?1 AND p.id > ?2"
                                + " AND p.author_id <> ?3 AND p.removed_at IS NULL",
                        thread.value(),
                        readUpTo,
                        account.value())
                .get(0)[0]);
    }

    private static Map<Id, Integer> byId(List<Object[]> counted) {
        Map<Id, Integer> counts = new HashMap<>();
        counted.forEach(row -> counts.put(Sql.id(row[0]), Sql.number(row[1])));
        return counts;
    }

    private int change(String sql, Object... values) {
        return rows.sql().change(sql, values);
    }
}
