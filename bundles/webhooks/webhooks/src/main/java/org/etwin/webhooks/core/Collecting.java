package org.etwin.webhooks.core;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Json;
import org.etwin.platform.events.DurableListener;
import org.etwin.platform.events.Event;
import org.etwin.webhooks.core.StoredDelivery.Told;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes down for each webhook what it is to be told, in the transaction that marks the event as heard. */
@Component(
        service = {Collecting.class, DurableListener.class},
        configurationPid = "org.etwin.webhooks")
public final class Collecting implements DurableListener {
    private static final int LONGEST_SUBJECT = 40;

    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final Ids ids;
    private final Json json;
    private final Clock clock;
    private final Map<String, String> subjects = new TreeMap<>();

    @Activate
    public Collecting(
            @Reference WebhookRepository webhooks,
            @Reference DeliveryRepository deliveries,
            @Reference Ids ids,
            @Reference Json json,
            @Reference Clock clock,
            WebhookSettings settings) {
        this(webhooks, deliveries, ids, json, clock, settings.events().split(","));
    }

    Collecting(
            WebhookRepository webhooks,
            DeliveryRepository deliveries,
            Ids ids,
            Json json,
            Clock clock,
            String... events) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.ids = ids;
        this.json = json;
        this.clock = clock;
        Arrays.stream(events)
                .map(each -> each.strip().split(":", 2))
                .filter(each -> each.length == 2)
                .forEach(each -> subjects.put(each[0], each[1]));
    }

    @Override
    public String name() {
        return "webhooks.deliveries";
    }

    @Override
    public Set<String> types() {
        return Set.copyOf(subjects.keySet());
    }

    /** Sorted. */
    List<String> offered() {
        return List.copyOf(subjects.keySet());
    }

    @Override
    public void on(Event event) {
        Map<?, ?> members = json.read(event.json(), Map.class);
        Set<String> territories = territories(members);
        String subject = subject(members.get(subjects.get(event.type())));
        for (StoredWebhook webhook : webhooks.listening()) {
            boolean everywhere = webhook.territory() == null;
            if (webhook.hears(event.type()) && (everywhere || territories.contains(webhook.territory()))) {
                List<String> told = everywhere ? List.copyOf(territories) : List.of(webhook.territory());
                tell(webhook.id(), new Told(event.id(), event.type(), subject, told, event.at()));
            }
        }
    }

    StoredDelivery tell(Id webhook, Told told) {
        StoredDelivery delivery = new StoredDelivery(ids.next(), webhook, told, clock.instant());
        if (!deliveries.isThere(webhook, told.event())) {
            deliveries.add(delivery);
        }
        return delivery;
    }

    private static String subject(Object id) {
        String text = id instanceof String given ? given : null;
        return text == null || text.length() > LONGEST_SUBJECT ? null : text;
    }

    /** Of the event itself, and of those it concerns. */
    private static Set<String> territories(Map<?, ?> members) {
        Set<String> found = new TreeSet<>();
        members.forEach((name, value) -> {
            if (name.equals("territory") && value instanceof String code) {
                found.add(code);
            } else if (value instanceof List<?> list) {
                list.forEach(each -> {
                    if (name.equals("territories") && each instanceof String code) {
                        found.add(code);
                    } else if (each instanceof Map<?, ?> one && one.get("territory") instanceof String code) {
                        found.add(code);
                    }
                });
            }
        });
        return found;
    }
}
