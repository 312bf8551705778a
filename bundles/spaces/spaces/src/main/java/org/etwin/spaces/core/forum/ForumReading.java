package org.etwin.spaces.core.forum;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Seen;
import org.etwin.spaces.Access;
import org.etwin.spaces.Forum;
import org.etwin.spaces.Right;
import org.etwin.spaces.Spaces;
import org.etwin.spaces.ThreadFilter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component(service = Forum.class)
public final class ForumReading implements Forum {
    private record Opening(Actor actor, Id space, Id thread, Spot spot, int size) {}

    private record Reading(Actor actor, Id space, Id thread, Id upTo) {}

    private final Transactions transactions;
    private final Spaces spaces;
    private final ForumRows rows;
    private final Counts counts;
    private final Marks marks;
    private final PostWords words;
    private final Shown shown;
    private final OpeningThreads opening;
    private final Once once;

    @Activate
    public ForumReading(
            @Reference Transactions transactions,
            @Reference Spaces spaces,
            @Reference ForumRows rows,
            @Reference Counts counts,
            @Reference Marks marks,
            @Reference PostWords words,
            @Reference Shown shown,
            @Reference OpeningThreads opening,
            @Reference Once once) {
        this.transactions = transactions;
        this.spaces = spaces;
        this.rows = rows;
        this.counts = counts;
        this.marks = marks;
        this.words = words;
        this.shown = shown;
        this.opening = opening;
        this.once = once;
    }

    @Override
    public Page<Seen<Discussion>> discussions(Actor actor, Id space, PageRequest page) {
        return transactions.reading(() -> {
            Access access = spaces.access(actor, space);
            List<DiscussionEntity> found = rows.discussions(space, page);
            return page(
                    found,
                    page,
                    rows.countDiscussions(space),
                    row -> row.id().toString(),
                    some -> shown.discussions(access, some));
        });
    }

    @Override
    public Seen<Discussion> discussion(Actor actor, Id space, Id discussion) {
        return transactions.reading(() -> {
            Access access = spaces.access(actor, space);
            return shown.discussions(
                            access, List.of(rows.discussion(space, discussion).orElseThrow(Rejected::notFound)))
                    .get(0);
        });
    }

    @Override
    public Page<Seen<Thread>> threads(Actor actor, Id space, Id discussion, ThreadFilter filter, PageRequest page) {
        return transactions.reading(() -> {
            Access access = spaces.access(actor, space);
            DiscussionEntity of = rows.discussion(space, discussion).orElseThrow(Rejected::notFound);
            Id me = ForumRights.me(access);
            Map<Id, Marks.Mark> read = marks.of(me, List.of(space, discussion));
            long upTo = read.getOrDefault(space, Marks.Mark.NONE).readUpTo();
            List<ThreadEntity> found = rows.threads(discussion, filter, me, upTo, page);
            Count total = filter == ThreadFilter.ALL
                    ? Count.of(of.threads())
                    : rows.countThreads(discussion, filter, me, upTo);
            return page(found, page, total, ThreadKey::of, some -> shown.threads(access, some, read));
        });
    }

    @Override
    public Seen<Thread> thread(Actor actor, Id space, Id thread) {
        return transactions.reading(() -> {
            Access access = spaces.access(actor, space);
            ThreadEntity row = rows.thread(space, thread).orElseThrow(Rejected::notFound);
            Map<Id, Marks.Mark> read = marks.of(ForumRights.me(access), List.of(space, row.discussion()));
            return shown.threads(access, List.of(row), read).get(0);
        });
    }

    @Override
    public Page<Seen<Post>> posts(Actor actor, Id space, Id thread, PageRequest page) {
        return transactions.reading(() -> {
            Access access = spaces.access(actor, space);
            ThreadEntity of = rows.thread(space, thread).orElseThrow(Rejected::notFound);
            List<PostEntity> found = rows.postsAfter(of.id(), ForumRows.key(page, -1), page.size() + 1);
            return page(
                    found,
                    page,
                    Count.of(counts.around(of.id(), of.id()).all()),
                    row -> row.id().toString(),
                    some -> shown.posts(access, of, some));
        });
    }

    @Override
    public Opened open(Actor actor, Id space, Id thread, Spot spot, int size) {
        return transactions.lately(
                new Opening(actor, space, thread, spot, size),
                () -> transactions.reading(() -> opening.open(spaces.access(actor, space), thread, spot, size)));
    }

    @Override
    public Seen<Post> post(Actor actor, Id space, Id post) {
        return transactions.reading(() -> {
            Access access = spaces.access(actor, space);
            PostEntity row = rows.post(space, post).orElseThrow(Rejected::notFound);
            ThreadEntity of = rows.thread(space, row.thread()).orElseThrow(Rejected::notFound);
            return shown.posts(access, of, List.of(row)).get(0);
        });
    }

    @Override
    public List<Former> formerVersions(Actor actor, Id space, Id post) {
        return transactions.reading(() -> {
            Access access = spaces.access(actor, space);
            PostEntity row =
                    rows.post(space, post).filter(found -> !found.isRemoved()).orElseThrow(Rejected::notFound);
            if (!actor.is(row.author()) && !access.reading(Right.MANAGE_OTHERS).some()) {
                throw Rejected.forbidden();
            }
            return rows.formerVersions(post).stream()
                    .map(FormerEntity::toFormer)
                    .toList();
        });
    }

    @Override
    public Page<Found> search(Actor actor, Id space, String typed, PageRequest page) {
        return transactions.reading(() -> {
            Access access = spaces.access(actor, space);
            return page(
                    words.find(space, typed, page),
                    page,
                    words.count(space, typed),
                    row -> row.id().toString(),
                    some -> shown.found(access, some, typed));
        });
    }

    @Override
    public void read(Actor actor, Id space, Id thread, Id upTo) {
        boolean known = transactions.lately(
                new Reading(actor, space, thread, upTo),
                () -> transactions.reading(
                        () -> marks.isRead(ForumRights.me(spaces.access(actor, space)), space, thread, upTo.value())));
        if (!known) {
            mark(actor, space, thread, upTo);
        }
    }

    private void mark(Actor actor, Id space, Id thread, Id upTo) {
        once.more(() -> {
            Access access = spaces.access(actor, space);
            ThreadEntity of = rows.thread(space, thread).orElseThrow(Rejected::notFound);
            marks.read(ForumRights.me(access), space, of.id(), Math.min(upTo.value(), of.lastPost()));
        });
    }

    @Override
    public void readAll(Actor actor, Id space) {
        once.more(() -> {
            Access access = spaces.access(actor, space);
            rows.newestPost(space).ifPresent(newest -> marks.read(ForumRights.me(access), space, space, newest));
        });
    }

    private static <R, T> Page<T> page(
            List<R> found, PageRequest page, Count total, Function<R, String> key, Function<List<R>, List<T>> shown) {
        List<R> some = found.subList(0, Math.min(found.size(), page.size()));
        return new Page<>(
                shown.apply(some), found.size() > some.size() ? key.apply(some.get(some.size() - 1)) : null, total);
    }
}
