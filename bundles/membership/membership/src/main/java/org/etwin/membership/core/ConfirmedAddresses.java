package org.etwin.membership.core;

import java.time.Clock;
import java.util.Set;
import org.etwin.countries.Territories;
import org.etwin.identity.spi.AccountLifecycle;
import org.etwin.membership.AffiliationState;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Json;
import org.etwin.platform.events.DurableListener;
import org.etwin.platform.events.Event;
import org.etwin.platform.events.Outbox;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Requests that were kept aside enter the queue when the address is confirmed: in the same transaction, and once more
 * by the event, for one that was sent in the very moment of confirmation or while membership was away.
 */
@Component
public final class ConfirmedAddresses implements AccountLifecycle, DurableListener {
    private static final Actor MEMBERSHIP = new Actor.System("membership");

    private final Transactions transactions;
    private final Requests requests;
    private final Entering entering;
    private final Json json;

    @Activate
    public ConfirmedAddresses(
            @Reference Transactions transactions,
            @Reference Requests requests,
            @Reference Territories territories,
            @Reference Outbox outbox,
            @Reference Clock clock,
            @Reference Json json) {
        this.transactions = transactions;
        this.requests = requests;
        this.entering = new Entering(requests.history(), territories, outbox, clock);
        this.json = json;
    }

    private record Confirmed(Id account) {}

    @Override
    public void confirmed(Id account) {
        transactions.in(() -> requests.affiliations().of(account).stream()
                .filter(request -> request.state() == AffiliationState.UNCONFIRMED)
                .forEach(request -> entering.enter(MEMBERSHIP, request, AffiliationState.UNCONFIRMED, null, null)));
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
}
