package org.etwin.membership.core;

import java.time.Clock;
import java.util.Set;
import org.etwin.identity.spi.AccountLifecycle;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.MembershipAsked;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Json;
import org.etwin.platform.events.DurableListener;
import org.etwin.platform.events.Event;
import org.etwin.platform.events.Outbox;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Requests that were kept aside enter the queue when the address is confirmed: in the same transaction, and once more
 * by the event, for one that was sent in the very moment of confirmation or while membership was away. With an account
 * that is removed, because nobody confirmed it, goes what it told.
 */
@Component
public final class ConfirmedAddresses implements AccountLifecycle, DurableListener {
    private static final Actor MEMBERSHIP = new Actor.System("membership");

    private final Transactions transactions;
    private final AffiliationRepository affiliations;
    private final ProfileRepository profiles;
    private final History history;
    private final Outbox outbox;
    private final Clock clock;
    private final Json json;

    @Activate
    public ConfirmedAddresses(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=membership)") Unit unit,
            @Reference Outbox outbox,
            @Reference Ids ids,
            @Reference Clock clock,
            @Reference Json json) {
        this.transactions = transactions;
        this.affiliations = new AffiliationRepository(unit);
        this.profiles = new ProfileRepository(unit);
        this.history = new History(affiliations, ids, clock);
        this.outbox = outbox;
        this.clock = clock;
        this.json = json;
    }

    private record Confirmed(Id account) {}

    @Override
    public void confirmed(Id account) {
        transactions.in(() -> affiliations.of(account).stream()
                .filter(request -> request.state() == AffiliationState.UNCONFIRMED)
                .forEach(this::enter));
    }

    @Override
    public void removed(Id account) {
        transactions.in(() -> {
            affiliations.removeOf(account);
            profiles.find(account).ifPresent(profiles::remove);
        });
    }

    @Override
    public String name() {
        return "membership.confirmed-addresses";
    }

    @Override
    public Set<String> types() {
        return Set.of("identity.confirmed");
    }

    @Override
    public void on(Event event) {
        confirmed(json.read(event.json(), Confirmed.class).account());
    }

    private void enter(StoredAffiliation request) {
        request.enter(AffiliationState.PENDING, clock.instant());
        history.step(MEMBERSHIP, request, AffiliationState.UNCONFIRMED, null, null);
        outbox.publish(new MembershipAsked(request.id(), request.account(), request.school(), request.territory()));
    }
}
