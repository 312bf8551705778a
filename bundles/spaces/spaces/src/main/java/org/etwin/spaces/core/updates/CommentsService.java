package org.etwin.spaces.core.updates;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Seen;
import org.etwin.platform.events.Outbox;
import org.etwin.spaces.Access;
import org.etwin.spaces.Author;
import org.etwin.spaces.Comment;
import org.etwin.spaces.CommentChanged;
import org.etwin.spaces.Comments;
import org.etwin.spaces.Right;
import org.etwin.spaces.SpaceMembers;
import org.etwin.spaces.Spaces;
import org.etwin.spaces.UpdateCommented;
import org.etwin.spaces.UpdateMentioned;
import org.etwin.spaces.core.Wording;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component(service = Comments.class)
public final class CommentsService implements Comments {
    private final Transactions transactions;
    private final Spaces spaces;
    private final SpaceMembers members;
    private final CommentRows rows;
    private final Feed feed;
    private final Wordings wordings;
    private final Limits limits;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;
    private final Sending sending;

    @Activate
    public CommentsService(
            @Reference Transactions transactions,
            @Reference Spaces spaces,
            @Reference SpaceMembers members,
            @Reference CommentRows rows,
            @Reference Feed feed,
            @Reference Wordings wordings,
            @Reference Limits limits,
            @Reference Outbox outbox,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.spaces = spaces;
        this.members = members;
        this.rows = rows;
        this.feed = feed;
        this.wordings = wordings;
        this.limits = limits;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
        this.sending = new Sending(transactions);
    }

    @Override
    public Id write(Actor actor, Id space, Id update, String text, String token) {
        Wording wording = new Wording();
        String mark = Wordings.token(wording, token);
        return sending.once(() -> rows.sent(actor.account().orElseThrow(), mark), () -> {
            Access access = spaces.access(actor, space);
            access.require(Right.REPLY);
            Id author = Feed.me(access);
            Optional<Id> sent = mark == null ? Optional.empty() : rows.sent(author, mark);
            if (sent.isPresent()) {
                return sent.get();
            }
            UpdateEntity on = feed.required(space, update);
            String clean = clean(access, wording, text);
            CommentEntity comment = new CommentEntity(ids.next(), on, author, clean, mark, clock.instant());
            rows.add(comment);
            outbox.publish(new UpdateCommented(space, update, comment.id(), author));
            tellMentioned(space, comment, null);
            return comment.id();
        });
    }

    @Override
    public Page<Seen<Comment>> list(Actor actor, Id space, Id update, PageRequest page) {
        return transactions.reading(() -> {
            Access access = spaces.access(actor, space);
            feed.required(space, update);
            List<CommentEntity> found = rows.newest(update, page);
            List<CommentEntity> shown = new ArrayList<>(found.subList(0, Math.min(found.size(), page.size())));
            Collections.reverse(shown);
            return new Page<>(
                    seen(access, shown),
                    found.size() > shown.size() ? shown.get(0).id().toString() : null,
                    rows.count(update));
        });
    }

    @Override
    public Seen<Comment> find(Actor actor, Id space, Id comment) {
        return transactions.reading(() -> {
            Access access = spaces.access(actor, space);
            return seen(access, List.of(required(space, comment))).get(0);
        });
    }

    @Override
    public void edit(Actor actor, Id space, Id id, long version, String text) {
        Wording wording = new Wording();
        transactions.in(() -> {
            Access access = spaces.access(actor, space);
            CommentEntity comment = required(space, id);
            if (!actor.is(comment.author())) {
                throw Rejected.forbidden();
            }
            access.requireManaging(comment.author());
            if (comment.version() != version) {
                throw Rejected.stale();
            }
            String before = comment.body();
            comment.edit(clean(access, wording, text), clock.instant());
            changed(space, comment);
            tellMentioned(space, comment, before);
        });
    }

    @Override
    public void delete(Actor actor, Id space, Id id) {
        transactions.in(() -> {
            Access access = spaces.access(actor, space);
            CommentEntity comment = required(space, id);
            access.requireManaging(comment.author());
            comment.remove(Feed.me(access), clock.instant());
            changed(space, comment);
        });
    }

    @Override
    public void restore(Actor actor, Id space, Id id) {
        transactions.in(() -> {
            Access access = spaces.access(actor, space);
            CommentEntity comment = rows.any(space, id)
                    .filter(row -> row.wasRemovedBy(
                            Feed.me(access),
                            clock.instant().minus(limits.numbers().undo())))
                    .orElseThrow(Rejected::notFound);
            feed.required(space, comment.update());
            access.requireManaging(comment.author());
            comment.restore();
            changed(space, comment);
        });
    }

    private List<Seen<Comment>> seen(Access access, List<CommentEntity> comments) {
        Map<Id, Author> authors = members.authors(
                access, comments.stream().map(CommentEntity::author).toList());
        return comments.stream()
                .map(comment -> new Seen<>(
                        comment.toComment(authors.get(comment.author())),
                        comment.version(),
                        Feed.managing(access, comment.author())))
                .toList();
    }

    private CommentEntity required(Id space, Id id) {
        CommentEntity comment =
                rows.any(space, id).filter(row -> !row.isRemoved()).orElseThrow(Rejected::notFound);
        feed.required(space, comment.update());
        return comment;
    }

    private String clean(Access access, Wording wording, String text) {
        String clean = wordings.clean(access, wording, text, limits.numbers().comment(), true);
        wording.check();
        return clean;
    }

    private void changed(Id space, CommentEntity comment) {
        outbox.publish(new CommentChanged(space, comment.update(), comment.id()));
    }

    private void tellMentioned(Id space, CommentEntity comment, String before) {
        List<Id> named = wordings.newlyMentioned(before, comment.body(), comment.author());
        if (!named.isEmpty()) {
            outbox.publish(new UpdateMentioned(space, comment.update(), comment.id(), comment.author(), named));
        }
    }
}
