package org.etwin.webhooks.core;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.etwin.audit.Audit;
import org.etwin.persistence.Duplicates;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Json;
import org.etwin.platform.events.Outbox;
import org.etwin.webhooks.WebhookChanged;
import org.etwin.webhooks.WebhookGivenUp;
import org.etwin.webhooks.WebhookState;
import org.etwin.webhooks.core.StoredDelivery.Told;
import org.etwin.webhooks.http.Sending;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sends what is due, and decides what becomes of what did not arrive. */
@Component(service = Delivering.class, configurationPid = "org.etwin.webhooks")
public final class Delivering {
    private static final Actor PLATFORM = new Actor.System("webhooks");
    private static final int BATCH = 50;

    private final Transactions transactions;
    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final Sending sending;
    private final Audit audit;
    private final Outbox outbox;
    private final Json json;
    private final Clock clock;
    private final int[] pauses;
    private final Duration givingUp;
    private final Duration claimed;

    /** The body of a request. */
    record Body(String type, Instant timestamp, Map<String, Object> data) {}

    private record Work(StoredDelivery delivery, StoredWebhook webhook) {}

    @Activate
    public Delivering(
            @Reference Transactions transactions,
            @Reference WebhookRepository webhooks,
            @Reference DeliveryRepository deliveries,
            @Reference Sending sending,
            @Reference Audit audit,
            @Reference Outbox outbox,
            @Reference Json json,
            @Reference Clock clock,
            WebhookSettings settings) {
        this(
                transactions,
                webhooks,
                deliveries,
                sending,
                audit,
                outbox,
                json,
                clock,
                pauses(settings.retry_seconds()),
                Duration.ofHours(settings.give_up_hours()),
                Duration.ofSeconds(settings.timeout_seconds() * 6L));
    }

    Delivering(
            Transactions transactions,
            WebhookRepository webhooks,
            DeliveryRepository deliveries,
            Sending sending,
            Audit audit,
            Outbox outbox,
            Json json,
            Clock clock,
            int[] pauses,
            Duration givingUp,
            Duration claimed) {
        this.transactions = transactions;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.sending = sending;
        this.audit = audit;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
        this.pauses = pauses.clone();
        this.givingUp = givingUp;
        this.claimed = claimed;
    }

    /** A line of a settings file is one text; what is no number in it is left out. */
    static int[] pauses(String listed) {
        return Arrays.stream(listed.split("[,\\s]+"))
                .filter(each -> each.matches("[0-9]{1,8}"))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    /** Those whose time has come. */
    List<StoredDelivery> due() {
        return transactions.reading(() -> deliveries.due(clock.instant(), BATCH));
    }

    /** Sends one, unless another node does. */
    void deliver(StoredDelivery due) {
        Optional<Work> work = transactions.in(() -> claim(due));
        work.ifPresent(now -> {
            Told told = now.delivery().toTold();
            Sending.Outcome outcome = sending.send(
                    now.webhook().address(),
                    now.webhook().secrets(clock.instant()),
                    now.delivery().id().toString(),
                    clock.instant().getEpochSecond(),
                    body(told));
            noteOnce(now, outcome);
        });
    }

    /** Another sender may note at the same moment that the same address began to fail: it is there then. */
    private void noteOnce(Work work, Sending.Outcome outcome) {
        try {
            transactions.in(() -> note(work, outcome));
        } catch (RuntimeException e) {
            if (!Duplicates.causedBy(e)) {
                throw e;
            }
            transactions.in(() -> note(work, outcome));
        }
    }

    private Optional<Work> claim(StoredDelivery due) {
        Optional<StoredWebhook> webhook =
                webhooks.find(due.webhook()).filter(found -> found.state() == WebhookState.ON);
        if (webhook.isEmpty()) {
            deliveries.find(due.id()).ifPresent(found -> found.failed(null, "webhooks.problem.off", null));
            return Optional.empty();
        }
        return deliveries.claim(due, clock.instant().plus(claimed))
                ? webhook.map(found -> new Work(due, found))
                : Optional.empty();
    }

    String body(Told told) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", told.subject());
        data.put("territories", told.territories());
        return json.write(new Body(told.type(), told.at(), data));
    }

    private void note(Work work, Sending.Outcome outcome) {
        Optional<StoredDelivery> found = deliveries.find(work.delivery().id());
        if (found.isEmpty()) {
            return;
        }
        StoredDelivery delivery = found.get();
        if (outcome.arrived()) {
            delivery.arrived(outcome.status());
            deliveries.arrived(delivery.webhook());
        } else {
            Instant now = clock.instant();
            Instant again = outcome.gone() || delivery.tries() >= pauses.length
                    ? null
                    : now.plusSeconds(pauses[delivery.tries()]);
            delivery.failed(outcome.status(), outcome.problem(), again);
            Instant since = deliveries.failed(delivery.webhook(), now);
            if (outcome.gone() || !now.isBefore(since.plus(givingUp))) {
                giveUp(delivery);
            }
        }
        outbox.publish(new WebhookChanged(delivery.webhook()));
    }

    private void giveUp(StoredDelivery delivery) {
        webhooks.find(delivery.webhook())
                .filter(webhook -> webhook.state() == WebhookState.ON)
                .ifPresent(webhook -> {
                    webhook.turn(WebhookState.GIVEN_UP);
                    audit.record(PLATFORM, "webhooks.given-up", webhook.territory(), webhook.id(), Map.of());
                    outbox.publish(new WebhookGivenUp(webhook.id()));
                });
    }
}
