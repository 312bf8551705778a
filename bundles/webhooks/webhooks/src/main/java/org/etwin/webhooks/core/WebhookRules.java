package org.etwin.webhooks.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.etwin.countries.Territories;
import org.etwin.platform.Actor;
import org.etwin.platform.Rejection;
import org.etwin.webhooks.WebhookDetails;
import org.etwin.webhooks.http.PublicAddresses;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is wrong with what somebody says about a webhook. */
@Component(service = WebhookRules.class)
public final class WebhookRules {
    private static final int LONGEST_NAME = 80;

    private final Territories territories;
    private final PublicAddresses addresses;

    @Activate
    public WebhookRules(@Reference Territories territories, @Reference PublicAddresses addresses) {
        this.territories = territories;
        this.addresses = addresses;
    }

    /** Asks for the address, so outside of a transaction. */
    List<Rejection> check(Actor actor, WebhookDetails details, Collection<String> known) {
        List<Rejection> reasons = new ArrayList<>();
        if (details.name().isEmpty() || details.name().length() > LONGEST_NAME) {
            reasons.add(Rejection.invalid("name", "webhooks.rejected.name", LONGEST_NAME));
        }
        if (details.territory() != null && territories.find(details.territory()).isEmpty()
                || !WebhookPolicy.may(actor, details.territory())) {
            reasons.add(Rejection.invalid("territory", "webhooks.rejected.territory"));
        }
        if (details.events().isEmpty() || !known.containsAll(details.events())) {
            reasons.add(Rejection.invalid("events", "webhooks.rejected.events"));
        }
        Optional<String> wrong = addresses.wrong(details.address());
        wrong.ifPresent(key -> reasons.add(Rejection.invalid("address", key)));
        return reasons;
    }
}
