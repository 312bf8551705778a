package org.etwin.spaces.core.forum;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Rejected;
import org.etwin.platform.events.Outbox;
import org.etwin.spaces.Access;
import org.etwin.spaces.DiscussionChanged;
import org.etwin.spaces.DiscussionOpened;
import org.etwin.spaces.ForumWriting;
import org.etwin.spaces.PeopleMentioned;
import org.etwin.spaces.PostChanged;
import org.etwin.spaces.PostWritten;
import org.etwin.spaces.Right;
import org.etwin.spaces.Spaces;
import org.etwin.spaces.ThreadChanged;
import org.etwin.spaces.core.Wording;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component(service = ForumWriting.class)
public final class Writing implements ForumWriting {
    private final Spaces spaces;
    private final ForumRows rows;
    private final Counts counts;
    private final Marks marks;
    private final DraftRows drafts;
    private final PostText texts;
    private final PostWords words;
    private final Sent sent;
    private final Once once;
    private final Deleting deleting;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    @Activate
    public Writing(
            @Reference Spaces spaces,
            @Reference ForumRows rows,
            @Reference Counts counts,
            @Reference Marks marks,
            @Reference DraftRows drafts,
            @Reference PostText texts,
            @Reference PostWords words,
            @Reference Sent sent,
            @Reference Once once,
            @Reference Deleting deleting,
            @Reference Outbox outbox,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.spaces = spaces;
        this.rows = rows;
        this.counts = counts;
        this.marks = marks;
        this.drafts = drafts;
        this.texts = texts;
        this.words = words;
        this.sent = sent;
        this.once = once;
        this.deleting = deleting;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Id openDiscussion(Actor actor, Id space, Opening opening) {
        return sent(actor, space, opening.token(), () -> {
            Access access = spaces.access(actor, space);
            access.require(Right.OPEN_DISCUSSION);
            Wording wording = new Wording();
            String title = texts.title(wording, opening.title());
            String description = texts.optional(access, wording, "description", opening.text());
            wording.check();
            Id author = actor.account().orElseThrow();
            Id id = ids.next();
            rows.add(new DiscussionEntity(id, space, author, title, description, clock.instant()));
            drafts.forget(author, space);
            outbox.publish(new DiscussionOpened(space, id, author));
            return id;
        });
    }

    @Override
    public Id openThread(Actor actor, Id space, Id discussion, Opening opening) {
        return sent(actor, space, opening.token(), () -> {
            Access access = spaces.access(actor, space);
            access.require(Right.OPEN_THREAD);
            rows.discussion(space, discussion).orElseThrow(Rejected::notFound);
            Wording wording = new Wording();
            String title = texts.title(wording, opening.title());
            Id id = ids.next();
            Id first = ids.next();
            String text = texts.needed(access, wording, first, opening.text());
            wording.check();
            Id author = actor.account().orElseThrow();
            ThreadEntity thread = new ThreadEntity(id, space, discussion, author, title, clock.instant());
            rows.add(thread);
            counts.threadOpened(discussion);
            write(thread, new PostEntity(first, space, thread, author, text, clock.instant()), title, true);
            drafts.forget(author, discussion);
            return thread.id();
        });
    }

    @Override
    public Id reply(Actor actor, Id space, Id thread, Reply reply) {
        return sent(actor, space, reply.token(), () -> {
            Access access = spaces.access(actor, space);
            access.require(Right.REPLY);
            ThreadEntity answered = rows.thread(space, thread).orElseThrow(Rejected::notFound);
            ForumRights.requireReply(access, answered);
            Id author = actor.account().orElseThrow();
            Id id = ids.next();
            String text = texts.needed(access, id, reply.text());
            PostEntity post = new PostEntity(id, space, answered, author, text, clock.instant());
            if (reply.quoted() != null) {
                PostEntity quoted = rows.post(space, reply.quoted())
                        .filter(found -> !found.isRemoved())
                        .orElseThrow(Rejected::notFound);
                post.quote(quoted, texts.quote(quoted.body()));
            }
            write(answered, post, "", ForumRights.moderates(access));
            drafts.forget(author, answered.id());
            return post.id();
        });
    }

    private void write(ThreadEntity thread, PostEntity post, String title, boolean evenLocked) {
        long lastBefore = thread.lastPost();
        rows.add(post);
        if (!counts.written(post, post.writtenAt(), evenLocked)) {
            throw Rejected.notFound();
        }
        words.write(thread.space(), post, title);
        marks.wrote(
                post.author(),
                thread.space(),
                thread.id(),
                lastBefore,
                post.id().value(),
                lastBefore == thread.id().value());
        outbox.publish(new PostWritten(thread.space(), thread.discussion(), thread.id(), post.id(), post.author()));
        mentioned(post, Set.of());
    }

    @Override
    public void edit(Actor actor, Id space, Id id, long version, String text) {
        once.more(() -> {
            Access access = spaces.access(actor, space);
            PostEntity post =
                    rows.post(space, id).filter(found -> !found.isRemoved()).orElseThrow(Rejected::notFound);
            if (!actor.is(post.author())) {
                throw Rejected.forbidden();
            }
            access.requireManaging(post.author());
            ThreadEntity thread = rows.thread(space, post.thread()).orElseThrow(Rejected::notFound);
            if (thread.isLocked() && !ForumRights.moderates(access)) {
                ForumRights.requireReply(access, thread);
            }
            if (post.version() != version) {
                throw Rejected.stale();
            }
            Instant now = clock.instant();
            Set<Id> before = texts.mentions(post.body());
            String clean = texts.needed(access, id, text);
            drafts.forget(post.author(), id);
            if (clean.equals(post.body())) {
                return;
            }
            rows.add(new FormerEntity(ids.next(), post, now));
            post.edit(clean, now);
            boolean first = rows.postsAfter(thread.id(), -1, 1).get(0).id().equals(id);
            words.rewrite(space, post, first ? thread.title() : "");
            outbox.publish(new PostChanged(space, post.discussion(), post.thread(), id));
            mentioned(post, before);
        });
    }

    private void mentioned(PostEntity post, Set<Id> before) {
        Set<Id> named = new HashSet<>(texts.mentions(post.body()));
        named.removeAll(before);
        named.remove(post.author());
        if (!named.isEmpty()) {
            outbox.publish(
                    new PeopleMentioned(post.space(), post.thread(), post.id(), post.author(), List.copyOf(named)));
        }
    }

    @Override
    public void changeDiscussion(Actor actor, Id space, Id id, long version, String title, String text) {
        once.more(() -> {
            Access access = spaces.access(actor, space);
            DiscussionEntity discussion = rows.discussion(space, id).orElseThrow(Rejected::notFound);
            access.requireManaging(discussion.author());
            if (discussion.version() != version) {
                throw Rejected.stale();
            }
            Wording wording = new Wording();
            String itsTitle = texts.title(wording, title);
            String itsDescription = texts.optional(access, wording, "description", text);
            wording.check();
            discussion.change(itsTitle, itsDescription);
            outbox.publish(new DiscussionChanged(space, id));
        });
    }

    @Override
    public void rename(Actor actor, Id space, Id id, long version, String title) {
        once.more(() -> {
            Access access = spaces.access(actor, space);
            ThreadEntity thread = rows.thread(space, id).orElseThrow(Rejected::notFound);
            access.requireManaging(thread.author());
            if (thread.version() != version) {
                throw Rejected.stale();
            }
            Wording wording = new Wording();
            String itsTitle = texts.title(wording, title);
            wording.check();
            thread.rename(itsTitle);
            words.titled(thread);
            outbox.publish(new ThreadChanged(space, thread.discussion(), thread.id(), null));
        });
    }

    @Override
    public void delete(Actor actor, Id space, Id post) {
        deleting.post(actor, space, post);
    }

    @Override
    public void deleteThread(Actor actor, Id space, Id thread) {
        deleting.thread(actor, space, thread);
    }

    @Override
    public void deleteDiscussion(Actor actor, Id space, Id discussion) {
        deleting.discussion(actor, space, discussion);
    }

    @Override
    public void restore(Actor actor, Id space, Id deleted) {
        deleting.restore(actor, space, deleted);
    }

    /** Who may not come in is refused before a token is looked at. */
    private Id sent(Actor actor, Id space, String token, Supplier<Id> write) {
        if (token == null) {
            return sent.once(null, null, write);
        }
        Id me = ForumRights.me(spaces.access(actor, space));
        return sent.once(me, token, write);
    }
}
