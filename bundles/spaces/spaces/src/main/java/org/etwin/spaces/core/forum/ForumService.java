package org.etwin.spaces.core.forum;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Seen;
import org.etwin.platform.events.Outbox;
import org.etwin.spaces.Access;
import org.etwin.spaces.Author;
import org.etwin.spaces.ContentAction;
import org.etwin.spaces.DiscussionOpened;
import org.etwin.spaces.Forum;
import org.etwin.spaces.PostChanged;
import org.etwin.spaces.PostWritten;
import org.etwin.spaces.Right;
import org.etwin.spaces.SpaceMembers;
import org.etwin.spaces.Spaces;
import org.etwin.spaces.core.Wording;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component(service = Forum.class)
public final class ForumService implements Forum {
    private static final int TITLE = 120;
    private static final int TEXT = 10_000;

    private final Transactions transactions;
    private final Spaces spaces;
    private final SpaceMembers members;
    private final ForumRows rows;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    @Activate
    public ForumService(
            @Reference Transactions transactions,
            @Reference Spaces spaces,
            @Reference SpaceMembers members,
            @Reference ForumRows rows,
            @Reference Outbox outbox,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.spaces = spaces;
        this.members = members;
        this.rows = rows;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Id openDiscussion(Actor actor, Id space, String title, String description) {
        return transactions.in(() -> {
            spaces.access(actor, space).require(Right.OPEN_DISCUSSION);
            Wording wording = new Wording();
            String itsTitle = wording.needed("title", title, TITLE);
            String itsDescription = wording.optional("description", description, TEXT);
            wording.check();
            Id author = actor.account().orElseThrow();
            Id id = ids.next();
            rows.add(new DiscussionEntity(id, space, author, itsTitle, itsDescription, clock.instant()));
            outbox.publish(new DiscussionOpened(space, id, author));
            return id;
        });
    }

    @Override
    public Id openThread(Actor actor, Id space, Id discussion, String title, String text) {
        return transactions.in(() -> {
            spaces.access(actor, space).require(Right.OPEN_THREAD);
            rows.discussion(space, discussion).orElseThrow(Rejected::notFound);
            Wording wording = new Wording();
            String itsTitle = wording.needed("title", title, TITLE);
            String itsText = wording.needed("text", text, TEXT);
            wording.check();
            Id author = actor.account().orElseThrow();
            ThreadEntity thread = new ThreadEntity(ids.next(), space, discussion, author, itsTitle, clock.instant());
            rows.add(thread);
            rows.threadsChanged(discussion, 1);
            write(space, thread, author, itsText);
            return thread.id();
        });
    }

    @Override
    public Id reply(Actor actor, Id space, Id thread, String text) {
        return transactions.in(() -> {
            spaces.access(actor, space).require(Right.REPLY);
            ThreadEntity answered = rows.thread(space, thread).orElseThrow(Rejected::notFound);
            return write(space, answered, actor.account().orElseThrow(), clean(text));
        });
    }

    @Override
    public Page<Seen<Discussion>> discussions(Actor actor, Id space, PageRequest page) {
        return transactions.reading(() -> {
            Access access = spaces.access(actor, space);
            List<DiscussionEntity> found = rows.discussions(space, page);
            return page(
                    access,
                    found,
                    page,
                    DiscussionEntity::author,
                    DiscussionEntity::id,
                    rows.countDiscussions(space),
                    (row, author) -> seen(access, row, author));
        });
    }

    @Override
    public Seen<Discussion> discussion(Actor actor, Id space, Id discussion) {
        return transactions.reading(() -> {
            Access access = spaces.access(actor, space);
            DiscussionEntity row = rows.discussion(space, discussion).orElseThrow(Rejected::notFound);
            return seen(
                    access, row, members.authors(access, List.of(row.author())).get(row.author()));
        });
    }

    @Override
    public Page<Seen<Thread>> threads(Actor actor, Id space, Id discussion, PageRequest page) {
        return transactions.reading(() -> {
            Access access = spaces.access(actor, space);
            rows.discussion(space, discussion).orElseThrow(Rejected::notFound);
            List<ThreadEntity> found = rows.threads(discussion, page);
            return page(
                    access,
                    found,
                    page,
                    ThreadEntity::author,
                    row -> new Id(row.lastPost()),
                    rows.countThreads(discussion),
                    (row, author) -> seen(access, row, author));
        });
    }

    @Override
    public Seen<Thread> thread(Actor actor, Id space, Id thread) {
        return transactions.reading(() -> {
            Access access = spaces.access(actor, space);
            ThreadEntity row = rows.thread(space, thread).orElseThrow(Rejected::notFound);
            return seen(
                    access, row, members.authors(access, List.of(row.author())).get(row.author()));
        });
    }

    @Override
    public Page<Seen<Post>> posts(Actor actor, Id space, Id thread, PageRequest page) {
        return transactions.reading(() -> {
            Access access = spaces.access(actor, space);
            rows.thread(space, thread).orElseThrow(Rejected::notFound);
            List<PostEntity> found = rows.posts(thread, page);
            return page(
                    access,
                    found,
                    page,
                    PostEntity::author,
                    PostEntity::id,
                    rows.countPosts(thread),
                    (row, author) -> new Seen<>(row.toPost(author), row.version(), allowed(access, row.author())));
        });
    }

    @Override
    public void edit(Actor actor, Id space, Id id, long version, String text) {
        transactions.in(() -> {
            Access access = spaces.access(actor, space);
            PostEntity post = rows.post(space, id).orElseThrow(Rejected::notFound);
            if (!actor.is(post.author())) {
                throw Rejected.forbidden();
            }
            access.requireManaging(post.author());
            if (post.version() != version) {
                throw Rejected.stale();
            }
            post.edit(clean(text), clock.instant());
            outbox.publish(new PostChanged(space, post.discussion(), post.thread(), id));
        });
    }

    @Override
    public void delete(Actor actor, Id space, Id id) {
        transactions.in(() -> {
            Access access = spaces.access(actor, space);
            PostEntity post = rows.post(space, id).orElseThrow(Rejected::notFound);
            access.requireManaging(post.author());
            if (rows.remove(post)) {
                rows.threadsChanged(post.discussion(), -1);
            }
            outbox.publish(new PostChanged(space, post.discussion(), post.thread(), id));
        });
    }

    private Id write(Id space, ThreadEntity thread, Id author, String text) {
        Instant now = clock.instant();
        PostEntity post = new PostEntity(ids.next(), space, thread, author, text, now);
        rows.add(post);
        rows.written(post, now);
        outbox.publish(new PostWritten(space, thread.discussion(), thread.id(), post.id(), author));
        return post.id();
    }

    private <R, T> Page<Seen<T>> page(
            Access access,
            List<R> found,
            PageRequest page,
            Function<R, Id> author,
            Function<R, Id> key,
            Count total,
            BiFunction<R, Author, Seen<T>> seen) {
        List<R> shown = found.subList(0, Math.min(found.size(), page.size()));
        Map<Id, Author> authors =
                members.authors(access, shown.stream().map(author).toList());
        return new Page<>(
                shown.stream()
                        .map(row -> seen.apply(row, authors.get(author.apply(row))))
                        .toList(),
                found.size() > shown.size()
                        ? key.apply(shown.get(shown.size() - 1)).toString()
                        : null,
                total);
    }

    private static Seen<Discussion> seen(Access access, DiscussionEntity row, Author author) {
        return new Seen<>(
                row.toDiscussion(author),
                row.version(),
                access.may(Right.OPEN_THREAD) ? Set.of(ContentAction.OPEN_THREAD) : Set.of());
    }

    private static Seen<Thread> seen(Access access, ThreadEntity row, Author author) {
        return new Seen<>(
                row.toThread(author), row.version(), access.may(Right.REPLY) ? Set.of(ContentAction.REPLY) : Set.of());
    }

    private static Set<ContentAction> allowed(Access access, Id author) {
        Set<ContentAction> allowed = EnumSet.noneOf(ContentAction.class);
        if (access.mayManage(author)) {
            allowed.add(ContentAction.DELETE);
            if (access.actor().is(author)) {
                allowed.add(ContentAction.EDIT);
            }
        }
        return allowed;
    }

    private static String clean(String text) {
        Wording wording = new Wording();
        String clean = wording.needed("text", text, TEXT);
        wording.check();
        return clean;
    }
}
