package org.etwin.spaces.core.forum;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * How far somebody has read, what somebody watches and was told of: a row for each account and place. In a thread it
 * holds for the thread, in a discussion for watching it, in a space for everything that was declared as read.
 */
@Component(service = Marks.class)
public final class Marks {
    /**
     * @param readUpTo the last post that was read, or 0
     * @param watched chosen, or null when it never was
     */
    record Mark(long readUpTo, Boolean watched) {
        static final Mark NONE = new Mark(0, null);
    }

    private final ForumRows rows;

    @Activate
    public Marks(@Reference ForumRows rows) {
        this.rows = rows;
    }

    /** Those that there are. One query. */
    Map<Id, Mark> of(Id account, Collection<Id> places) {
        Map<Id, Mark> marks = new HashMap<>();
        if (!places.isEmpty()) {
            sql().rows(
                            "SELECT m.place_id, m.post_id, m.watched FROM spaces_forum_mark m WHERE m.account_id = ?1"
                                    + " AND m.place_id IN " + Sql.in(places),
                            account.value())
                    .forEach(row -> marks.put(
                            Sql.id(row[0]),
                            new Mark(((Number) row[1]).longValue(), row[2] == null ? null : Sql.number(row[2]) == 1)));
        }
        return marks;
    }

    /** A thread follows its discussion until it is chosen itself. */
    static boolean watched(Map<Id, Mark> marks, Id thread, Id discussion) {
        Boolean own = marks.getOrDefault(thread, Mark.NONE).watched();
        return own != null
                ? own
                : Boolean.TRUE.equals(marks.getOrDefault(discussion, Mark.NONE).watched());
    }

    /** Whether {@link #read} would change nothing, in a thread that is there. Most come back to what they know. */
    boolean isRead(Id account, Id space, Id thread, long post) {
        return !sql().rows(
                        "SELECT m.place_id, m.post_id FROM spaces_forum_mark m, spaces_thread t WHERE m.account_id = ?1"
                                + " AND m.place_id = ?2 AND m.post_id >= ?3 AND m.told_id IS NULL AND t.id = m.place_id"
                                + " AND t.space_id = ?4 AND t.removed_at IS NULL",
                        account.value(),
                        thread.value(),
                        post,
                        space.value())
                .isEmpty();
    }

    /** Never goes back; whoever has read is told of the next reply again. */
    void read(Id account, Id space, Id place, long post) {
        int known = sql().change(
                        "UPDATE spaces_forum_mark SET told_id = NULL, post_id = CASE WHEN post_id < ?1 THEN ?2 ELSE post_id END"
                                + " WHERE account_id = ?3 AND place_id = ?4",
                        post,
                        post,
                        account.value(),
                        place.value());
        if (known == 0) {
            add(account, space, place, post, null, null);
        }
    }

    /** What one writes oneself at the end of what one has read is not new to oneself. */
    void wrote(Id account, Id space, Id thread, long lastBefore, long post, boolean firstOfThread) {
        int known = sql().change(
                        "UPDATE spaces_forum_mark SET watched = COALESCE(watched, 1),"
                                + " post_id = CASE WHEN post_id >= ?1 THEN ?2 ELSE post_id END"
                                + " WHERE account_id = ?3 AND place_id = ?4",
                        lastBefore,
                        post,
                        account.value(),
                        thread.value());
        if (known == 0) {
            add(account, space, thread, firstOfThread ? post : 0, null, true);
        }
    }

    void watch(Id account, Id space, Id place, boolean watched) {
        short value = (short) (watched ? 1 : 0);
        if (sql().change(
                                "UPDATE spaces_forum_mark SET watched = ?1 WHERE account_id = ?2 AND place_id = ?3",
                                value,
                                account.value(),
                                place.value())
                == 0) {
            add(account, space, place, 0, null, watched);
        }
    }

    /** Who is told of what happens in a thread, and was not told since the last reading. */
    Set<Id> waiting(Id thread, Id discussion) {
        return sql()
                .rows(
                        "SELECT m.account_id, t.watched, t.told_id FROM spaces_forum_mark m LEFT JOIN spaces_forum_mark t"
                                + " ON t.account_id = m.account_id AND t.place_id = ?1"
                                + " WHERE m.place_id IN (?2, ?3) AND m.watched = 1",
                        thread.value(),
                        thread.value(),
                        discussion.value())
                .stream()
                .filter(row -> row[1] == null || Sql.number(row[1]) == 1)
                .filter(row -> row[2] == null)
                .map(row -> Sql.id(row[0]))
                .collect(Collectors.toSet());
    }

    void told(Id account, Id space, Id thread, Id post) {
        if (sql().change(
                                "UPDATE spaces_forum_mark SET told_id = ?1 WHERE account_id = ?2 AND place_id = ?3",
                                post.value(),
                                account.value(),
                                thread.value())
                == 0) {
            add(account, space, thread, 0, post, null);
        }
    }

    /** Whoever reads and watches one thread does the same with the other. */
    void copy(Id from, Id to) {
        sql().change(
                        "INSERT INTO spaces_forum_mark (account_id, place_id, space_id, post_id, told_id, watched)"
                                + " SELECT m.account_id, " + to.value()
                                + ", m.space_id, m.post_id, m.told_id, m.watched"
                                + " FROM spaces_forum_mark m WHERE m.place_id = ?1 AND NOT EXISTS (SELECT 1 FROM"
                                + " spaces_forum_mark o WHERE o.account_id = m.account_id AND o.place_id = ?2)",
                        from.value(),
                        to.value());
    }

    /** Ids of what somebody watches. */
    List<Id> watchedBy(Id account) {
        return sql()
                .rows(
                        "SELECT m.place_id, m.watched FROM spaces_forum_mark m WHERE m.account_id = ?1 AND m.watched = 1",
                        account.value())
                .stream()
                .map(row -> Sql.id(row[0]))
                .toList();
    }

    private void add(Id account, Id space, Id place, long post, Id told, Boolean watched) {
        sql().change(
                        "INSERT INTO spaces_forum_mark (account_id, place_id, space_id, post_id, told_id, watched)"
                                + " VALUES (?1, ?2, ?3, ?4, " + (told == null ? "NULL" : told.value()) + ", "
                                + (watched == null ? "NULL" : watched ? "1" : "0") + ")",
                        account.value(),
                        place.value(),
                        space.value(),
                        post);
    }

    private Sql sql() {
        return rows.sql();
    }
}
