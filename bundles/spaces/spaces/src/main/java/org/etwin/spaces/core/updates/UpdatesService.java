package org.etwin.spaces.core.updates;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.etwin.files.StoredFile;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Seen;
import org.etwin.platform.events.Outbox;
import org.etwin.spaces.Access;
import org.etwin.spaces.NewUpdate;
import org.etwin.spaces.Right;
import org.etwin.spaces.Spaces;
import org.etwin.spaces.Update;
import org.etwin.spaces.UpdateChanged;
import org.etwin.spaces.UpdateMentioned;
import org.etwin.spaces.UpdatePosted;
import org.etwin.spaces.Updates;
import org.etwin.spaces.core.Wording;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component(service = Updates.class)
public final class UpdatesService implements Updates {
    private final Transactions transactions;
    private final Spaces spaces;
    private final UpdateRows rows;
    private final Feed feed;
    private final Wordings wordings;
    private final Pictures pictures;
    private final Limits limits;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;
    private final Sending sending;

    @Activate
    public UpdatesService(
            @Reference Transactions transactions,
            @Reference Spaces spaces,
            @Reference UpdateRows rows,
            @Reference Feed feed,
            @Reference Wordings wordings,
            @Reference Pictures pictures,
            @Reference Limits limits,
            @Reference Outbox outbox,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.spaces = spaces;
        this.rows = rows;
        this.feed = feed;
        this.wordings = wordings;
        this.pictures = pictures;
        this.limits = limits;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
        this.sending = new Sending(transactions);
    }

    @Override
    public Id post(Actor actor, Id space, NewUpdate wanted) {
        Wording wording = new Wording();
        String token = Wordings.token(wording, wanted.token());
        return sending.once(
                () -> rows.sent(actor.account().orElseThrow(), token),
                () -> post(actor, space, wanted, token, wording));
    }

    private Id post(Actor actor, Id space, NewUpdate wanted, String token, Wording wording) {
        Access access = spaces.access(actor, space);
        access.require(Right.POST_UPDATES);
        Id author = Feed.me(access);
        Optional<Id> sent = token == null ? Optional.empty() : rows.sent(author, token);
        if (sent.isPresent()) {
            return sent.get();
        }
        Checked checked = check(access, Set.of(), wanted, wording);
        UpdateEntity update = new UpdateEntity(ids.next(), space, author, checked.text(), token, clock.instant());
        rows.add(update);
        pictures.replace(actor, update, Set.of(), wanted.pictures(), checked.pictures());
        outbox.publish(new UpdatePosted(space, update.id(), author));
        tellMentioned(update, null);
        return update.id();
    }

    @Override
    public Page<Seen<Update>> list(Actor actor, Id space, PageRequest page) {
        return transactions.reading(() -> {
            Access access = spaces.access(actor, space);
            List<UpdateEntity> found = rows.feed(space, page);
            List<UpdateEntity> shown = found.subList(0, Math.min(found.size(), page.size()));
            return new Page<>(
                    feed.seen(access, shown),
                    found.size() > shown.size() ? UpdateRows.FeedKey.of(shown.get(shown.size() - 1)) : null,
                    rows.count(space));
        });
    }

    @Override
    public Seen<Update> find(Actor actor, Id space, Id update) {
        return some(actor, space, List.of(update)).stream().findFirst().orElseThrow(Rejected::notFound);
    }

    @Override
    public List<Seen<Update>> some(Actor actor, Id space, Collection<Id> updates) {
        return transactions.reading(() -> {
            Access access = spaces.access(actor, space);
            List<Id> wanted =
                    updates.stream().distinct().limit(PageRequest.MOST).toList();
            return feed.seen(access, rows.some(space, wanted));
        });
    }

    @Override
    public Look look(Id space) {
        return new NewsLook(transactions, spaces, rows, feed, space);
    }

    @Override
    public void edit(Actor actor, Id space, Id id, long version, NewUpdate changed) {
        Wording wording = new Wording();
        transactions.in(() -> {
            Access access = spaces.access(actor, space);
            UpdateEntity update = feed.required(space, id);
            if (!actor.is(update.author())) {
                throw Rejected.forbidden();
            }
            access.requireManaging(update.author());
            if (update.version() != version) {
                throw Rejected.stale();
            }
            Set<Id> had = pictures.files(id);
            Checked checked = check(access, had, changed, wording);
            String before = update.body();
            update.edit(checked.text(), clock.instant());
            pictures.replace(actor, update, had, changed.pictures(), checked.pictures());
            outbox.publish(new UpdateChanged(space, id));
            tellMentioned(update, before);
        });
    }

    @Override
    public void delete(Actor actor, Id space, Id id) {
        transactions.in(() -> {
            Access access = spaces.access(actor, space);
            UpdateEntity update = feed.required(space, id);
            access.requireManaging(update.author());
            update.remove(Feed.me(access), clock.instant());
            outbox.publish(new UpdateChanged(space, id));
        });
    }

    @Override
    public void restore(Actor actor, Id space, Id id) {
        transactions.in(() -> {
            Access access = spaces.access(actor, space);
            UpdateEntity update = rows.any(id)
                    .filter(row -> row.isIn(space))
                    .filter(row -> row.wasRemovedBy(
                            Feed.me(access),
                            clock.instant().minus(limits.numbers().undo())))
                    .orElseThrow(Rejected::notFound);
            access.requireManaging(update.author());
            update.restore();
            outbox.publish(new UpdateChanged(space, id));
        });
    }

    @Override
    public void pin(Actor actor, Id space, Id id, boolean pinned) {
        transactions.in(() -> {
            spaces.access(actor, space).require(Right.MANAGE_OTHERS);
            UpdateEntity update = feed.required(space, id);
            if (pinned == update.pinOrder() > 0) {
                return;
            }
            List<UpdateEntity> others = rows.pinned(space);
            if (pinned && others.size() >= limits.numbers().pinned()) {
                throw new Rejected(Rejection.conflict(
                        "spaces.rejected.pinned-many", limits.numbers().pinned()));
            }
            update.pin(!pinned ? 0 : others.isEmpty() ? 1 : others.get(0).pinOrder() + 1);
            outbox.publish(new UpdateChanged(space, id));
        });
    }

    @Override
    public void raise(Actor actor, Id space, Id id) {
        transactions.in(() -> {
            spaces.access(actor, space).require(Right.MANAGE_OTHERS);
            UpdateEntity update = feed.required(space, id);
            List<UpdateEntity> pinned = rows.pinned(space);
            int place = pinned.indexOf(update);
            if (place > 0) {
                UpdateEntity above = pinned.get(place - 1);
                long order = above.pinOrder();
                above.pin(update.pinOrder());
                update.pin(order);
                outbox.publish(new UpdateChanged(space, above.id()));
                outbox.publish(new UpdateChanged(space, id));
            }
        });
    }

    private Checked check(Access access, Set<Id> had, NewUpdate wanted, Wording wording) {
        boolean needed = wanted.pictures().isEmpty();
        String text =
                wordings.clean(access, wording, wanted.text(), limits.numbers().text(), needed);
        Map<Id, StoredFile> usable = pictures.check(access.actor(), access.space(), had, wanted.pictures(), wording);
        wording.check();
        return new Checked(text, usable);
    }

    private void tellMentioned(UpdateEntity update, String before) {
        List<Id> named = wordings.newlyMentioned(before, update.body(), update.author());
        if (!named.isEmpty()) {
            outbox.publish(new UpdateMentioned(update.space(), update.id(), null, update.author(), named));
        }
    }

    private record Checked(String text, Map<Id, StoredFile> pictures) {}
}
