package org.etwin.spaces.core.presence;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.etwin.identity.AccountCard;
import org.etwin.identity.Accounts;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Rejected;
import org.etwin.platform.events.Outbox;
import org.etwin.spaces.Access;
import org.etwin.spaces.Author;
import org.etwin.spaces.Presence;
import org.etwin.spaces.PresenceChanged;
import org.etwin.spaces.SpaceMembers;
import org.etwin.spaces.Spaces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** Stays are rows with an end that is put off as long as the page gives signs of life, so that any node may be asked. */
@Component(
        service = {Presence.class, PresenceService.class},
        configurationPid = "org.etwin.spaces.presence")
@Designate(ocd = PresenceSettings.class)
public final class PresenceService implements Presence {
    private static final int MOST_NAMES = 50;
    private static final int BATCH = 500;

    private final Transactions transactions;
    private final Spaces spaces;
    private final SpaceMembers members;
    private final Accounts accounts;
    private final StayRows rows;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;
    private final Duration lease;

    @Activate
    public PresenceService(
            @Reference Transactions transactions,
            @Reference Spaces spaces,
            @Reference SpaceMembers members,
            @Reference Accounts accounts,
            @Reference StayRows rows,
            @Reference Outbox outbox,
            @Reference Ids ids,
            @Reference Clock clock,
            PresenceSettings settings) {
        this(
                transactions,
                spaces,
                members,
                accounts,
                rows,
                outbox,
                ids,
                clock,
                Duration.ofSeconds(Math.max(10, settings.lease_seconds())));
    }

    public PresenceService(
            Transactions transactions,
            Spaces spaces,
            SpaceMembers members,
            Accounts accounts,
            StayRows rows,
            Outbox outbox,
            Ids ids,
            Clock clock,
            Duration lease) {
        this.transactions = transactions;
        this.spaces = spaces;
        this.members = members;
        this.accounts = accounts;
        this.rows = rows;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
        this.lease = lease;
    }

    @Override
    public Id enter(Actor actor, Id space) {
        spaces.access(actor, space);
        StayRows.Stay stay =
                new StayRows.Stay(ids.next(), space, actor.account().orElseThrow());
        return transactions.passing(() -> {
            boolean was = rows.isHere(space, stay.account(), clock.millis());
            rows.add(stay, until());
            if (!was) {
                outbox.publish(new PresenceChanged(space, stay.account(), true));
            }
            return stay.id();
        });
    }

    @Override
    public void prolong(Actor actor, Id space, Id stay) {
        spaces.access(actor, space);
        boolean there = transactions.passing(() -> rows.prolong(stay(actor, space, stay), until()));
        if (!there) {
            throw Rejected.notFound();
        }
    }

    @Override
    public Set<Id> prolong(Collection<Id> stays) {
        Set<Id> ended = new HashSet<>(stays);
        List<Id> all = List.copyOf(ended);
        for (int from = 0; from < all.size(); from += BATCH) {
            List<Id> some = all.subList(from, Math.min(all.size(), from + BATCH));
            transactions.passing(() -> rows.prolong(some, until()));
            ended.removeAll(transactions.reading(() -> rows.there(some)));
        }
        return ended;
    }

    @Override
    public void leave(Actor actor, Id space, Id id) {
        actor.account().ifPresent(account -> {
            StayRows.Stay stay = stay(actor, space, id);
            transactions.passing(() -> end(stay));
        });
    }

    @Override
    public Here here(Actor actor, Id space, int names) {
        return transactions.reading(() -> {
            Access access = spaces.access(actor, space);
            List<Id> here = rows.here(space, clock.millis());
            List<Id> some = first(here, names);
            Map<Id, Author> authors = members.authors(access, some);
            return new Here(
                    here.size(),
                    some.stream().map(authors::get).filter(Objects::nonNull).toList());
        });
    }

    @Override
    public Faces faces(Actor actor, Id space, int names) {
        return transactions.reading(() -> {
            spaces.access(actor, space);
            List<Id> here = rows.here(space, clock.millis());
            List<Id> some = first(here, names);
            Map<Id, AccountCard> cards = accounts.cards(some);
            return new Faces(
                    here.size(),
                    some.stream()
                            .map(cards::get)
                            .filter(Objects::nonNull)
                            .map(card -> new Face(card.id(), card.name()))
                            .toList());
        });
    }

    private static List<Id> first(List<Id> here, int names) {
        return here.stream().limit(Math.max(0, Math.min(names, MOST_NAMES))).toList();
    }

    /** Ends what was not prolonged; harmless when several nodes do it at once. */
    public void sweep() {
        List<StayRows.Stay> over = transactions.reading(() -> rows.over(clock.millis(), BATCH));
        if (!over.isEmpty()) {
            transactions.passing(() -> {
                over.forEach(this::end);
                return over;
            });
        }
    }

    private boolean end(StayRows.Stay stay) {
        boolean ended = rows.end(stay);
        if (ended && !rows.isHere(stay.space(), stay.account(), clock.millis())) {
            outbox.publish(new PresenceChanged(stay.space(), stay.account(), false));
        }
        return ended;
    }

    private static StayRows.Stay stay(Actor actor, Id space, Id stay) {
        return new StayRows.Stay(stay, space, actor.account().orElseThrow());
    }

    private long until() {
        return clock.instant().plus(lease).toEpochMilli();
    }
}
