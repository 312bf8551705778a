package org.etwin.spaces.core.forum;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.events.Outbox;
import org.etwin.spaces.Access;
import org.etwin.spaces.DiscussionChanged;
import org.etwin.spaces.PostChanged;
import org.etwin.spaces.Spaces;
import org.etwin.spaces.ThreadChanged;
import org.etwin.spaces.core.Audited;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Deleting, and taking it back for a moment; afterwards {@link Sweeping} wipes what is left. */
@Component(service = Deleting.class)
public final class Deleting {
    private final Transactions transactions;
    private final Spaces spaces;
    private final ForumRows rows;
    private final Counts counts;
    private final PostWords words;
    private final ForumRights rights;
    private final Audited audited;
    private final Outbox outbox;
    private final Clock clock;

    @Activate
    public Deleting(
            @Reference Transactions transactions,
            @Reference Spaces spaces,
            @Reference ForumRows rows,
            @Reference Counts counts,
            @Reference PostWords words,
            @Reference ForumRights rights,
            @Reference Audited audited,
            @Reference Outbox outbox,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.spaces = spaces;
        this.rows = rows;
        this.counts = counts;
        this.words = words;
        this.rights = rights;
        this.audited = audited;
        this.outbox = outbox;
        this.clock = clock;
    }

    void post(Actor actor, Id space, Id id) {
        transactions.in(() -> {
            Access access = spaces.access(actor, space);
            PostEntity post =
                    rows.post(space, id).filter(found -> !found.isRemoved()).orElseThrow(Rejected::notFound);
            access.requireManaging(post.author());
            ThreadEntity thread = rows.thread(space, post.thread()).orElseThrow(Rejected::notFound);
            Instant now = clock.instant();
            post.remove(ForumRights.me(access), now);
            words.forget(id);
            quotesGone(id, true);
            if (counts.recountPosts(post.thread()) == 0) {
                removeThread(thread.id(), ForumRights.me(access), now);
                counts.recountThreads(thread.discussion());
            }
            audited(access, "spaces.forum-post-deleted", post.author(), id);
            outbox.publish(new PostChanged(space, post.discussion(), post.thread(), id));
        });
    }

    void thread(Actor actor, Id space, Id id) {
        transactions.in(() -> {
            Access access = spaces.access(actor, space);
            ThreadEntity thread = rows.thread(space, id).orElseThrow(Rejected::notFound);
            access.requireManaging(thread.author());
            if (!ForumRights.moderates(access) && counts.byOthers(thread.id(), thread.author()) > 0) {
                throw new Rejected(Rejection.forbidden("spaces.rejected.others-wrote"));
            }
            removeThread(thread.id(), ForumRights.me(access), clock.instant());
            counts.recountThreads(thread.discussion());
            audited(access, "spaces.forum-thread-deleted", thread.author(), id);
            outbox.publish(new ThreadChanged(space, thread.discussion(), thread.id(), null));
        });
    }

    void discussion(Actor actor, Id space, Id id) {
        transactions.in(() -> {
            Access access = spaces.access(actor, space);
            DiscussionEntity discussion = rows.discussion(space, id).orElseThrow(Rejected::notFound);
            access.requireManaging(discussion.author());
            if (!ForumRights.moderates(access) && discussion.threads() > 0) {
                throw new Rejected(Rejection.forbidden("spaces.rejected.others-wrote"));
            }
            Instant now = clock.instant();
            discussion.remove(ForumRights.me(access), now);
            rows.sql()
                    .change(
                            "UPDATE spaces_thread SET removed_at = ?1, removed_by = ?2 WHERE discussion_id = ?3"
                                    + " AND removed_at IS NULL",
                            now.toEpochMilli(),
                            ForumRights.me(access).value(),
                            id.value());
            audited(access, "spaces.forum-discussion-deleted", discussion.author(), id);
            outbox.publish(new DiscussionChanged(space, id));
        });
    }

    void restore(Actor actor, Id space, Id id) {
        transactions.in(() -> {
            Access access = spaces.access(actor, space);
            access.requireManaging(ForumRights.me(access));
            if (!restorePost(access, id) && !restoreThread(access, id) && !restoreDiscussion(access, id)) {
                throw Rejected.notFound();
            }
        });
    }

    private boolean restorePost(Access access, Id id) {
        PostEntity post = rows.anyPost(access.space(), id).orElse(null);
        if (post == null || !rights.mayRestore(access, post)) {
            return false;
        }
        ThreadEntity thread = rows.anyThread(access.space(), post.thread()).orElseThrow(Rejected::notFound);
        boolean withThread = thread.isRemoved() && thread.removedAt().equals(post.removedAt());
        if (thread.isRemoved() && !withThread
                || rows.discussion(access.space(), thread.discussion()).isEmpty()) {
            return false;
        }
        post.restore();
        if (withThread) {
            thread.restore();
        }
        quotesGone(id, false);
        counts.recountPosts(thread.id());
        if (withThread) {
            counts.recountThreads(thread.discussion());
        }
        boolean first = rows.postsAfter(thread.id(), -1, 1).get(0).id().equals(id);
        words.rewrite(access.space(), post, first ? thread.title() : "");
        audited(access, "spaces.forum-restored", post.author(), id);
        outbox.publish(new PostChanged(access.space(), post.discussion(), post.thread(), id));
        return true;
    }

    private boolean restoreThread(Access access, Id id) {
        ThreadEntity thread = rows.anyThread(access.space(), id).orElse(null);
        if (thread == null
                || thread.became() != null
                || !thread.wasRemovedBy(access.actor())
                || !rights.inTime(thread.removedAt())
                || thread.posts() == 0
                || rows.discussion(access.space(), thread.discussion()).isEmpty()) {
            return false;
        }
        thread.restore();
        counts.recountThreads(thread.discussion());
        audited(access, "spaces.forum-restored", thread.author(), id);
        outbox.publish(new ThreadChanged(access.space(), thread.discussion(), id, null));
        return true;
    }

    private boolean restoreDiscussion(Access access, Id id) {
        DiscussionEntity discussion = rows.anyDiscussion(access.space(), id).orElse(null);
        if (discussion == null || !discussion.wasRemovedBy(access.actor()) || !rights.inTime(discussion.removedAt())) {
            return false;
        }
        rows.sql()
                .change(
                        "UPDATE spaces_thread SET removed_at = NULL, removed_by = NULL WHERE discussion_id = ?1"
                                + " AND removed_at = ?2 AND became_id IS NULL",
                        id.value(),
                        discussion.removedAt());
        discussion.restore();
        counts.recountThreads(id);
        audited(access, "spaces.forum-restored", discussion.author(), id);
        outbox.publish(new DiscussionChanged(access.space(), id));
        return true;
    }

    /** What somebody does with what others wrote, who may be pupils and stay unnamed; with one's own it is nobody's business. */
    private void audited(Access access, String what, Id author, Id about) {
        if (!access.actor().is(author)) {
            audited.record(access, what, Map.of("about", about.toString()));
        }
    }

    private void removeThread(Id thread, Id by, Instant at) {
        rows.sql()
                .change(
                        "UPDATE spaces_thread SET removed_at = ?1, removed_by = ?2 WHERE id = ?3",
                        at.toEpochMilli(),
                        by.value(),
                        thread.value());
    }

    /** Words of a deleted post are not read in quotes either. */
    private void quotesGone(Id post, boolean gone) {
        rows.sql()
                .change(
                        "UPDATE spaces_post SET quoted_gone = ?1 WHERE quoted_id = ?2",
                        (short) (gone ? 1 : 0),
                        post.value());
    }
}
