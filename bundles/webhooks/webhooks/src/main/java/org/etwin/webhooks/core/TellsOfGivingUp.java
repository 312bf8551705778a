package org.etwin.webhooks.core;

import java.util.List;
import org.etwin.notifications.spi.Announces;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.webhooks.WebhookGivenUp;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells who made a webhook that it was switched off. */
@Component(service = Announces.class)
public final class TellsOfGivingUp implements Announces<WebhookGivenUp> {
    private static final String PAGE = "/desk/webhooks/";

    private final Transactions transactions;
    private final WebhookRepository webhooks;

    @Activate
    public TellsOfGivingUp(@Reference Transactions transactions, @Reference WebhookRepository webhooks) {
        this.transactions = transactions;
        this.webhooks = webhooks;
    }

    @Override
    public String type() {
        return "webhooks.given-up";
    }

    @Override
    public Class<WebhookGivenUp> shape() {
        return WebhookGivenUp.class;
    }

    @Override
    public List<Announcement> announce(WebhookGivenUp event) {
        return transactions.reading(() -> webhooks.find(event.webhook()).stream()
                .map(webhook -> new Announcement(
                        webhook.owner(),
                        AnnouncedKinds.GIVEN_UP,
                        "webhooks.told.given-up",
                        List.of(webhook.name()),
                        PAGE + event.webhook(),
                        true))
                .toList());
    }

    /** Whoever made it may have left the desk since. */
    @Override
    public boolean stillVisible(Actor recipient, Announcement announced) {
        try {
            Id id = Id.parse(announced.link().substring(PAGE.length()));
            return transactions.reading(() -> webhooks.find(id)
                    .filter(webhook -> WebhookPolicy.may(recipient, webhook.territory()))
                    .isPresent());
        } catch (Rejected noMore) {
            return false;
        }
    }
}
