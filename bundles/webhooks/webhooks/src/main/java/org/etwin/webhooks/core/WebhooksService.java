package org.etwin.webhooks.core;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.etwin.audit.Audit;
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
import org.etwin.webhooks.Delivery;
import org.etwin.webhooks.DeliveryState;
import org.etwin.webhooks.Webhook;
import org.etwin.webhooks.WebhookAction;
import org.etwin.webhooks.WebhookChanged;
import org.etwin.webhooks.WebhookDetails;
import org.etwin.webhooks.WebhookState;
import org.etwin.webhooks.Webhooks;
import org.etwin.webhooks.core.StoredDelivery.Told;
import org.etwin.webhooks.http.Signature;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** {@link Webhooks} in the database. */
@Component(configurationPid = "org.etwin.webhooks")
@Designate(ocd = WebhookSettings.class)
public final class WebhooksService implements Webhooks {
    private static final String PING = "webhooks.ping";

    private final Transactions transactions;
    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final WebhookRules rules;
    private final Collecting collecting;
    private final Audit audit;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;
    private final Duration bothSecrets;
    private final int most;
    private final Signature signature = new Signature();

    @Activate
    public WebhooksService(
            @Reference Transactions transactions,
            @Reference WebhookRepository webhooks,
            @Reference DeliveryRepository deliveries,
            @Reference WebhookRules rules,
            @Reference Collecting collecting,
            @Reference Audit audit,
            @Reference Outbox outbox,
            @Reference Ids ids,
            @Reference Clock clock,
            WebhookSettings settings) {
        this(
                transactions,
                webhooks,
                deliveries,
                rules,
                collecting,
                audit,
                outbox,
                ids,
                clock,
                Duration.ofHours(settings.previous_secret_hours()),
                settings.most());
    }

    WebhooksService(
            Transactions transactions,
            WebhookRepository webhooks,
            DeliveryRepository deliveries,
            WebhookRules rules,
            Collecting collecting,
            Audit audit,
            Outbox outbox,
            Ids ids,
            Clock clock,
            Duration bothSecrets,
            int most) {
        this.transactions = transactions;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.rules = rules;
        this.collecting = collecting;
        this.audit = audit;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
        this.bothSecrets = bothSecrets;
        this.most = most;
    }

    @Override
    public List<String> eventTypes() {
        return collecting.offered();
    }

    @Override
    public Page<Seen<Webhook>> list(Actor actor, PageRequest page) {
        Set<String> territories = WebhookPolicy.territories(actor);
        return transactions.reading(() -> {
            Page<StoredWebhook> found = webhooks.page(territories, page);
            Map<Id, Instant> failing = deliveries.failing(
                    found.items().stream().map(StoredWebhook::id).toList());
            return found.map(each -> seen(each, failing));
        });
    }

    @Override
    public Seen<Webhook> find(Actor actor, Id webhook) {
        return transactions.reading(() -> {
            StoredWebhook found = visible(actor, webhook);
            return seen(found, deliveries.failing(List.of(webhook)));
        });
    }

    @Override
    public Made make(Actor actor, WebhookDetails details) {
        WebhookPolicy.territories(actor);
        Rejected.ifAny(rules.check(actor, details, eventTypes()));
        String secret = signature.newSecret();
        Id made = transactions.in(() -> {
            if (webhooks.count(details.territory()) >= most) {
                throw new Rejected(Rejection.conflict("webhooks.rejected.most", most));
            }
            StoredWebhook webhook =
                    new StoredWebhook(ids.next(), actor.account().orElseThrow(), details, secret, clock.instant());
            webhooks.add(webhook);
            changed(actor, "webhooks.made", webhook);
            return webhook.id();
        });
        return new Made(made, secret);
    }

    @Override
    public void change(Actor actor, Id webhook, long version, WebhookDetails details) {
        transactions.reading(() -> visible(actor, webhook));
        Rejected.ifAny(rules.check(actor, details, eventTypes()));
        transactions.in(() -> {
            StoredWebhook found = visible(actor, webhook);
            if (found.version() != version) {
                throw Rejected.stale();
            }
            found.describe(details);
            changed(actor, "webhooks.changed", found);
        });
    }

    @Override
    public String newSecret(Actor actor, Id webhook) {
        String secret = signature.newSecret();
        transactions.in(() -> {
            StoredWebhook found = visible(actor, webhook);
            found.rotate(secret, clock.instant().plus(bothSecrets));
            changed(actor, "webhooks.secret", found);
        });
        return secret;
    }

    @Override
    public void turn(Actor actor, Id webhook, boolean on) {
        transactions.in(() -> {
            StoredWebhook found = visible(actor, webhook);
            found.turn(on ? WebhookState.ON : WebhookState.OFF);
            if (on) {
                deliveries.arrived(webhook);
            }
            changed(actor, on ? "webhooks.on" : "webhooks.off", found);
        });
    }

    @Override
    public void remove(Actor actor, Id webhook) {
        transactions.in(() -> {
            StoredWebhook found = visible(actor, webhook);
            changed(actor, "webhooks.removed", found);
            deliveries.removeOf(webhook);
            webhooks.remove(found);
        });
    }

    @Override
    public Id ping(Actor actor, Id webhook) {
        return transactions.in(() -> {
            StoredWebhook found = visible(actor, webhook);
            if (found.state() != WebhookState.ON) {
                throw new Rejected(Rejection.conflict("webhooks.rejected.off"));
            }
            List<String> territories = found.territory() == null ? List.of() : List.of(found.territory());
            outbox.publish(new WebhookChanged(webhook));
            return collecting
                    .tell(webhook, new Told(ids.next(), PING, webhook.toString(), territories, clock.instant()))
                    .id();
        });
    }

    @Override
    public Page<Delivery> deliveries(Actor actor, Id webhook, Set<DeliveryState> states, PageRequest page) {
        return transactions.reading(() -> {
            visible(actor, webhook);
            return deliveries.page(webhook, states, page).map(StoredDelivery::toDelivery);
        });
    }

    @Override
    public void sendAgain(Actor actor, Id webhook, Id delivery) {
        transactions.in(() -> {
            if (visible(actor, webhook).state() != WebhookState.ON) {
                throw new Rejected(Rejection.conflict("webhooks.rejected.off"));
            }
            deliveries
                    .find(delivery)
                    .filter(found -> found.webhook().equals(webhook))
                    .orElseThrow(Rejected::notFound)
                    .again(clock.instant());
            outbox.publish(new WebhookChanged(webhook));
        });
    }

    private void changed(Actor actor, String what, StoredWebhook webhook) {
        audit.record(actor, what, webhook.territory(), webhook.id(), Map.of("address", webhook.address()));
        outbox.publish(new WebhookChanged(webhook.id()));
    }

    private StoredWebhook visible(Actor actor, Id webhook) {
        return webhooks.find(webhook).filter(found -> isVisible(actor, found)).orElseThrow(Rejected::notFound);
    }

    private static boolean isVisible(Actor actor, StoredWebhook webhook) {
        try {
            return WebhookPolicy.may(actor, webhook.territory());
        } catch (Rejected noneAtAll) {
            if (actor instanceof Actor.Visitor) {
                throw noneAtAll;
            }
            return false;
        }
    }

    private Seen<Webhook> seen(StoredWebhook webhook, Map<Id, Instant> failing) {
        Set<WebhookAction> allowed = EnumSet.of(
                WebhookAction.CHANGE,
                WebhookAction.REMOVE,
                webhook.state() == WebhookState.ON ? WebhookAction.SWITCH_OFF : WebhookAction.SWITCH_ON);
        return new Seen<>(webhook.toWebhook(failing.get(webhook.id()), clock.instant()), webhook.version(), allowed);
    }
}
