package org.etwin.persistence.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import org.etwin.persistence.EventDelivery;
import org.etwin.persistence.outbox.Aside;
import org.etwin.persistence.outbox.Dispatch;
import org.etwin.persistence.outbox.StoredOutbox;
import org.etwin.platform.Faults;
import org.etwin.platform.Ids;
import org.etwin.platform.Json;
import org.etwin.platform.Origins;
import org.etwin.platform.events.DurableListener;
import org.etwin.platform.events.NodeListener;
import org.etwin.platform.events.Outbox;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** {@link Outbox}, and the delivery of what is in it to the listeners that {@link Deliveries} finds. */
@Component(
        service = {Outbox.class, EventDelivery.class, OutboxService.class},
        immediate = true,
        configurationPid = "org.etwin.events")
public final class OutboxService implements Outbox, EventDelivery {
    private final Collection<NodeListener> nodeListeners = new CopyOnWriteArraySet<>();
    private final Map<NodeListener, Aside> aside = new ConcurrentHashMap<>();
    private final Faults faults;
    private final Origins origins;
    private final Dispatch dispatch;
    private final Outbox stored;

    @ObjectClassDefinition(name = "eTwin events")
    public @interface Settings {
        @AttributeDefinition(description = "How often to look for events of other nodes, in milliseconds")
        long look_millis() default 1000;

        @AttributeDefinition(description = "How often an event is offered to a listener that fails before it is parked")
        int tries() default 8;
    }

    @Activate
    public OutboxService(
            Settings settings,
            @Reference Storage storage,
            @Reference TransactionsService transactions,
            @Reference Ids ids,
            @Reference Json json,
            @Reference Clock clock,
            @Reference Faults faults,
            @Reference Origins origins) {
        this.faults = faults;
        this.origins = origins;
        dispatch = new Dispatch(
                transactions.onUnits(),
                storage.dialect(),
                clock,
                faults,
                nodeListeners,
                Duration.ofMillis(settings.look_millis()),
                settings.tries());
        stored = new StoredOutbox(transactions.onUnits(), ids, json, clock, dispatch::committed);
    }

    @Deactivate
    void close() {
        dispatch.close();
        aside.values().forEach(Aside::close);
    }

    void add(NodeListener listener) {
        if (origins.plugIn(listener.getClass()).isPresent()) {
            nodeListeners.add(aside.computeIfAbsent(listener, plugged -> new Aside(plugged, faults)));
        } else {
            nodeListeners.add(listener);
        }
    }

    void remove(NodeListener listener) {
        nodeListeners.remove(listener);
        Aside plugged = aside.remove(listener);
        if (plugged != null) {
            nodeListeners.remove(plugged);
            plugged.close();
        }
    }

    void add(DurableListener listener) {
        dispatch.add(listener);
    }

    void remove(DurableListener listener) {
        dispatch.remove(listener);
    }

    @Override
    public void publish(Object event) {
        stored.publish(event);
    }

    @Override
    public long newest() {
        return dispatch.last();
    }

    @Override
    public List<Heard> listeners() {
        return dispatch.marks().all().stream()
                .map(each -> new Heard(each.name(), each.seq(), each.tries(), each.problem()))
                .toList();
    }

    @Override
    public List<Parked> parked() {
        return dispatch.marks().parked().stream()
                .map(each -> new Parked(each.name(), each.seq(), Instant.ofEpochMilli(each.atMillis()), each.problem()))
                .toList();
    }

    @Override
    public int retry(String listener) {
        return dispatch.retry(listener);
    }
}
