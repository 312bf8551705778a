package org.etwin.spaces.core.forum;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.events.Outbox;
import org.etwin.spaces.Access;
import org.etwin.spaces.ForumModeration;
import org.etwin.spaces.Right;
import org.etwin.spaces.Spaces;
import org.etwin.spaces.ThreadChanged;
import org.etwin.spaces.core.Audited;
import org.etwin.spaces.core.Wording;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component(service = ForumModeration.class)
public final class Moderating implements ForumModeration {
    private final Transactions transactions;
    private final Spaces spaces;
    private final ForumRows rows;
    private final Counts counts;
    private final Marks marks;
    private final PostText texts;
    private final PostWords words;
    private final Audited audited;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    @Activate
    public Moderating(
            @Reference Transactions transactions,
            @Reference Spaces spaces,
            @Reference ForumRows rows,
            @Reference Counts counts,
            @Reference Marks marks,
            @Reference PostText texts,
            @Reference PostWords words,
            @Reference Audited audited,
            @Reference Outbox outbox,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.spaces = spaces;
        this.rows = rows;
        this.counts = counts;
        this.marks = marks;
        this.texts = texts;
        this.words = words;
        this.audited = audited;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void lock(Actor actor, Id space, Id thread, boolean locked) {
        transactions.in(() -> {
            ThreadEntity row = moderated(actor, space, thread);
            if (row.isLocked() != locked) {
                row.lock(locked);
                audited(actor, locked ? "spaces.forum-locked" : "spaces.forum-unlocked", row, Map.of());
            }
            changed(row, null);
        });
    }

    @Override
    public void pin(Actor actor, Id space, Id thread, boolean pinned) {
        transactions.in(() -> {
            ThreadEntity row = moderated(actor, space, thread);
            row.pin(pinned);
            changed(row, null);
        });
    }

    @Override
    public void move(Actor actor, Id space, Id thread, Id discussion) {
        transactions.in(() -> {
            ThreadEntity row = moderated(actor, space, thread);
            rows.discussion(space, discussion).orElseThrow(Rejected::notFound);
            Id from = row.discussion();
            if (from.equals(discussion)) {
                return;
            }
            row.move(discussion);
            rows.sql()
                    .change(
                            "UPDATE spaces_post SET discussion_id = ?1 WHERE thread_id = ?2",
                            discussion.value(),
                            row.id().value());
            new TreeSet<>(Set.of(from, discussion)).forEach(counts::recountThreads);
            audited(actor, "spaces.forum-moved", row, Map.of("from", from.toString(), "to", discussion.toString()));
            changed(row, from);
        });
    }

    @Override
    public Id split(Actor actor, Id space, Id post, String title) {
        return transactions.in(() -> {
            spaces.access(actor, space).require(Right.MANAGE_OTHERS);
            PostEntity first =
                    rows.post(space, post).filter(row -> !row.isRemoved()).orElseThrow(Rejected::notFound);
            ThreadEntity from = rows.thread(space, first.thread()).orElseThrow(Rejected::notFound);
            Wording wording = new Wording();
            String itsTitle = texts.title(wording, title);
            if (livingBefore(from, first) == 0) {
                wording.refuse(Rejection.invalid("post", "spaces.rejected.first-post"));
            }
            wording.check();
            ThreadEntity to =
                    new ThreadEntity(ids.next(), space, from.discussion(), first.author(), itsTitle, first.writtenAt());
            rows.add(to);
            rows.sql()
                    .change(
                            "UPDATE spaces_post SET thread_id = ?1 WHERE thread_id = ?2 AND id >= ?3",
                            to.id().value(),
                            from.id().value(),
                            post.value());
            if (from.answer() != null && from.answer().value() >= post.value()) {
                from.solve(null);
            }
            marks.copy(from.id(), to.id());
            moved(List.of(from, to));
            audited(actor, "spaces.forum-split", from, Map.of("to", to.id().toString()));
            changed(from, to.id());
            changed(to, from.id());
            return to.id();
        });
    }

    @Override
    public void movePosts(Actor actor, Id space, Collection<Id> posts, Id thread) {
        transactions.in(() -> {
            ThreadEntity to = moderated(actor, space, thread);
            Set<Id> wanted = new HashSet<>(posts == null ? List.of() : posts);
            wanted.remove(null);
            if (wanted.isEmpty() || wanted.size() > PageRequest.MOST) {
                throw new Rejected(Rejection.invalid("posts", "spaces.rejected.choose-posts", PageRequest.MOST));
            }
            List<PostEntity> found = rows.posts(space, wanted);
            Set<Id> sources = found.stream()
                    .map(PostEntity::thread)
                    .filter(id -> !id.equals(to.id()))
                    .collect(Collectors.toCollection(TreeSet::new));
            List<ThreadEntity> threads = sources.stream()
                    .map(id -> rows.thread(space, id).orElseThrow(Rejected::notFound))
                    .toList();
            if (found.size() < wanted.size()) {
                throw Rejected.notFound();
            }
            rows.sql()
                    .change(
                            "UPDATE spaces_post SET thread_id = ?1, discussion_id = ?2 WHERE id IN " + Sql.in(wanted),
                            to.id().value(),
                            to.discussion().value());
            threads.stream()
                    .filter(from -> from.answer() != null && wanted.contains(from.answer()))
                    .forEach(from -> from.solve(null));
            moved(threads);
            moved(List.of(to));
            threads.forEach(from -> emptied(actor, from, to));
            threads.forEach(from -> audited(
                    actor,
                    "spaces.forum-posts-moved",
                    from,
                    Map.of("to", to.id().toString())));
            threads.forEach(from -> changed(from, to.id()));
            changed(to, null);
        });
    }

    @Override
    public void merge(Actor actor, Id space, Id thread, Id into) {
        transactions.in(() -> {
            ThreadEntity from = moderated(actor, space, thread);
            ThreadEntity to = rows.thread(space, into).orElseThrow(Rejected::notFound);
            if (from.id().equals(to.id())) {
                throw new Rejected(Rejection.invalid("into", "spaces.rejected.same-thread"));
            }
            rows.sql()
                    .change(
                            "UPDATE spaces_post SET thread_id = ?1, discussion_id = ?2 WHERE thread_id = ?3",
                            to.id().value(),
                            to.discussion().value(),
                            from.id().value());
            moved(List.of(from, to));
            emptied(actor, from, to);
            audited(actor, "spaces.forum-merged", from, Map.of("to", to.id().toString()));
            changed(from, to.id());
            changed(to, null);
        });
    }

    @Override
    public void solve(Actor actor, Id space, Id thread, Id answer) {
        transactions.in(() -> {
            Access access = spaces.access(actor, space);
            ThreadEntity row = rows.thread(space, thread).orElseThrow(Rejected::notFound);
            access.requireManaging(row.author());
            if (answer != null) {
                rows.anyPost(space, answer)
                        .filter(post -> !post.isRemoved() && post.thread().equals(row.id()))
                        .orElseThrow(Rejected::notFound);
            }
            row.solve(answer);
            changed(row, null);
        });
    }

    private ThreadEntity moderated(Actor actor, Id space, Id thread) {
        spaces.access(actor, space).require(Right.MANAGE_OTHERS);
        return rows.thread(space, thread).orElseThrow(Rejected::notFound);
    }

    private long livingBefore(ThreadEntity thread, PostEntity post) {
        return Sql.number(rows.sql()
                .rows(
                        "SELECT COUNT(*), MIN(p.id) FROM spaces_post p WHERE p.thread_id = ?1 AND p.id < ?2"
                                + " AND p.removed_at IS NULL",
                        thread.id().value(),
                        post.id().value())
                .get(0)[0]);
    }

    private void moved(List<ThreadEntity> threads) {
        threads.stream().map(ThreadEntity::id).sorted().forEach(counts::recountPosts);
        rows.em().flush();
        rows.forgetRead();
        threads.forEach(words::titled);
        threads.stream().map(ThreadEntity::discussion).distinct().sorted().forEach(counts::recountThreads);
    }

    /** A thread without a post leads to the one that has its posts now, and so does what became it before. */
    private void emptied(Actor actor, ThreadEntity from, ThreadEntity to) {
        rows.sql()
                .change(
                        "UPDATE spaces_thread SET became_id = ?1, removed_at = ?2, removed_by = ?3 WHERE (id = ?4 OR became_id = ?5)"
                                + " AND posts = 0",
                        to.id().value(),
                        clock.instant().toEpochMilli(),
                        actor.account().orElseThrow().value(),
                        from.id().value(),
                        from.id().value());
        marks.copy(from.id(), to.id());
        counts.recountThreads(from.discussion());
    }

    private void audited(Actor actor, String what, ThreadEntity thread, Map<String, String> more) {
        Map<String, String> details = new HashMap<>(more);
        details.put("thread", thread.id().toString());
        audited.record(actor, what, thread.space(), details);
    }

    private void changed(ThreadEntity thread, Id other) {
        outbox.publish(new ThreadChanged(thread.space(), thread.discussion(), thread.id(), other));
    }
}
