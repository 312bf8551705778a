package org.etwin.spaces.core.updates;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.etwin.spaces.ContentAction;
import org.etwin.spaces.Right;
import org.etwin.spaces.SpaceMembers;
import org.etwin.spaces.Spaces;
import org.etwin.spaces.Update;
import org.etwin.spaces.UpdateChanged;
import org.etwin.spaces.UpdatePosted;
import org.etwin.spaces.Updates;
import org.etwin.spaces.core.Wording;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component(service = Updates.class)
public final class UpdatesService implements Updates {
    private static final int LONGEST = 4000;

    private final Transactions transactions;
    private final Spaces spaces;
    private final SpaceMembers members;
    private final UpdateRows rows;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    @Activate
    public UpdatesService(
            @Reference Transactions transactions,
            @Reference Spaces spaces,
            @Reference SpaceMembers members,
            @Reference UpdateRows rows,
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
    public Id post(Actor actor, Id space, String text) {
        return transactions.in(() -> {
            spaces.access(actor, space).require(Right.POST_UPDATES);
            Id author = actor.account().orElseThrow();
            UpdateEntity update = new UpdateEntity(ids.next(), space, author, clean(text), clock.instant());
            rows.add(update);
            outbox.publish(new UpdatePosted(space, update.id(), author));
            return update.id();
        });
    }

    @Override
    public Page<Seen<Update>> list(Actor actor, Id space, PageRequest page) {
        return transactions.reading(() -> {
            Access access = spaces.access(actor, space);
            List<UpdateEntity> found = rows.feed(space, page);
            List<UpdateEntity> shown = found.subList(0, Math.min(found.size(), page.size()));
            Map<Id, Author> authors = members.authors(
                    access, shown.stream().map(UpdateEntity::author).toList());
            return new Page<>(
                    shown.stream()
                            .map(update -> new Seen<>(
                                    update.toUpdate(authors.get(update.author())),
                                    update.version(),
                                    allowed(access, update)))
                            .toList(),
                    found.size() > shown.size() ? UpdateRows.FeedKey.of(shown.get(shown.size() - 1)) : null,
                    rows.count(space));
        });
    }

    @Override
    public void edit(Actor actor, Id space, Id id, long version, String text) {
        transactions.in(() -> {
            Access access = spaces.access(actor, space);
            UpdateEntity update = required(space, id);
            if (!actor.is(update.author())) {
                throw Rejected.forbidden();
            }
            access.requireManaging(update.author());
            if (update.version() != version) {
                throw Rejected.stale();
            }
            update.edit(clean(text), clock.instant());
            outbox.publish(new UpdateChanged(space, id));
        });
    }

    @Override
    public void delete(Actor actor, Id space, Id id) {
        transactions.in(() -> {
            Access access = spaces.access(actor, space);
            UpdateEntity update = required(space, id);
            access.requireManaging(update.author());
            rows.remove(update);
            outbox.publish(new UpdateChanged(space, id));
        });
    }

    @Override
    public void pin(Actor actor, Id space, Id id, boolean pinned) {
        transactions.in(() -> {
            spaces.access(actor, space).require(Right.MANAGE_OTHERS);
            required(space, id).pin(pinned);
            outbox.publish(new UpdateChanged(space, id));
        });
    }

    private UpdateEntity required(Id space, Id id) {
        return rows.update(space, id).orElseThrow(Rejected::notFound);
    }

    private static Set<ContentAction> allowed(Access access, UpdateEntity update) {
        Set<ContentAction> allowed = EnumSet.noneOf(ContentAction.class);
        if (access.mayManage(update.author())) {
            allowed.add(ContentAction.DELETE);
            if (access.actor().is(update.author())) {
                allowed.add(ContentAction.EDIT);
            }
        }
        if (access.may(Right.MANAGE_OTHERS)) {
            allowed.add(ContentAction.PIN);
        }
        return allowed;
    }

    private static String clean(String text) {
        Wording wording = new Wording();
        String clean = wording.needed("text", text, LONGEST);
        wording.check();
        return clean;
    }
}
