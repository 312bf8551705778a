package org.etwin.spaces.core.updates;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.etwin.persistence.Duplicates;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.events.Outbox;
import org.etwin.spaces.Access;
import org.etwin.spaces.Author;
import org.etwin.spaces.Likes;
import org.etwin.spaces.Right;
import org.etwin.spaces.SpaceMembers;
import org.etwin.spaces.Spaces;
import org.etwin.spaces.UpdateLiked;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component(service = Likes.class)
public final class LikesService implements Likes {
    private final Transactions transactions;
    private final Spaces spaces;
    private final SpaceMembers members;
    private final UpdateRows rows;
    private final Feed feed;
    private final Outbox outbox;
    private final Clock clock;

    @Activate
    public LikesService(
            @Reference Transactions transactions,
            @Reference Spaces spaces,
            @Reference SpaceMembers members,
            @Reference UpdateRows rows,
            @Reference Feed feed,
            @Reference Outbox outbox,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.spaces = spaces;
        this.members = members;
        this.rows = rows;
        this.feed = feed;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Of two clicks at the same moment the second finds the row there: nothing is left to do. */
    @Override
    public void like(Actor actor, Id space, Id update, boolean liked) {
        try {
            transactions.in(() -> set(actor, space, update, liked));
        } catch (RuntimeException e) {
            if (!Duplicates.causedBy(e)) {
                throw e;
            }
        }
    }

    private void set(Actor actor, Id space, Id update, boolean liked) {
        Access access = spaces.access(actor, space);
        access.require(Right.REPLY);
        feed.required(space, update);
        Id me = Feed.me(access);
        boolean does = rows.liked(List.of(update), me)
                .getOrDefault(update, UpdateRows.Liked.NONE)
                .mine();
        if (does == liked) {
            return;
        }
        if (liked) {
            rows.sql()
                    .change(
                            "INSERT INTO spaces_update_like (update_id, account_id, liked_at) VALUES (?1, ?2, ?3)",
                            update.value(),
                            me.value(),
                            clock.millis());
        } else {
            rows.sql()
                    .change(
                            "DELETE FROM spaces_update_like WHERE update_id = ?1 AND account_id = ?2",
                            update.value(),
                            me.value());
        }
        outbox.publish(new UpdateLiked(space, update, me, liked));
    }

    @Override
    public Page<Author> who(Actor actor, Id space, Id update, PageRequest page) {
        return transactions.reading(() -> {
            Access access = spaces.access(actor, space);
            feed.required(space, update);
            Key after = Key.parse(page.after());
            List<Object[]> found = rows.sql()
                    .rows(
                            page.size() + 1,
                            "SELECT account_id, liked_at FROM spaces_update_like WHERE update_id = ?1"
                                    + " AND (liked_at < ?2 OR (liked_at = ?3 AND account_id < ?4))"
                                    + " ORDER BY liked_at DESC, account_id DESC",
                            update.value(),
                            after.at(),
                            after.at(),
                            after.account());
            List<Object[]> shown = found.subList(0, Math.min(found.size(), page.size()));
            List<Id> accounts = shown.stream().map(row -> Sql.id(row[0])).toList();
            Map<Id, Author> authors = members.authors(access, accounts);
            return new Page<>(
                    accounts.stream().map(authors::get).filter(Objects::nonNull).toList(),
                    found.size() > shown.size() ? Key.of(shown.get(shown.size() - 1)) : null,
                    Count.of(rows.liked(List.of(update), Feed.me(access))
                            .getOrDefault(update, UpdateRows.Liked.NONE)
                            .count()));
        });
    }

    private record Key(long at, long account) {
        static Key parse(String after) {
            if (after == null) {
                return new Key(Long.MAX_VALUE, Long.MAX_VALUE);
            }
            UpdateRows.FeedKey key = UpdateRows.FeedKey.parse(after);
            return new Key(key.pinned(), key.before());
        }

        static String of(Object[] last) {
            return new Id(Sql.number(last[1])) + "-" + Sql.id(last[0]);
        }
    }
}
