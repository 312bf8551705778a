package org.etwin.spaces.core.updates;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.etwin.spaces.Access;
import org.etwin.spaces.Spaces;
import org.etwin.spaces.Update;
import org.etwin.spaces.Updates;

/** Whoever looks is let in by the door of the space; what everybody sees alike is read for the first of them. */
final class NewsLook implements Updates.Look {
    private final Transactions transactions;
    private final Spaces spaces;
    private final UpdateRows rows;
    private final Feed feed;
    private final Id space;
    private final Map<Id, Optional<Feed.Facts>> read = new HashMap<>();

    NewsLook(Transactions transactions, Spaces spaces, UpdateRows rows, Feed feed, Id space) {
        this.transactions = transactions;
        this.spaces = spaces;
        this.rows = rows;
        this.feed = feed;
        this.space = space;
    }

    @Override
    public List<Seen<Update>> some(Actor actor, Collection<Id> updates) {
        return transactions.reading(() -> {
            Access access = spaces.access(actor, space);
            List<Feed.Facts> facts = facts(
                    access, updates.stream().distinct().limit(PageRequest.MOST).toList());
            List<Id> there = facts.stream().map(each -> each.update().id()).toList();
            return feed.seen(access, facts, rows.likedBy(there, Feed.me(access)));
        });
    }

    private synchronized List<Feed.Facts> facts(Access access, List<Id> wanted) {
        List<Id> unread =
                wanted.stream().filter(each -> !read.containsKey(each)).toList();
        if (!unread.isEmpty()) {
            List<Feed.Facts> found = feed.facts(access, rows.some(space, unread));
            unread.forEach(each -> read.put(each, Optional.empty()));
            found.forEach(each -> read.put(each.update().id(), Optional.of(each)));
        }
        return wanted.stream().map(read::get).flatMap(Optional::stream).toList();
    }
}
