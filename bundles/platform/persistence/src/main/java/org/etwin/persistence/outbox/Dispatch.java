package org.etwin.persistence.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.etwin.persistence.core.Dialect;
import org.etwin.persistence.core.UnitTransactions;
import org.etwin.platform.Faults;
import org.etwin.platform.Id;
import org.etwin.platform.events.DurableListener;
import org.etwin.platform.events.NodeListener;

/** Orders committed events and brings them to the listeners: at once on this node, by looking now and then on others. */
public final class Dispatch implements AutoCloseable {
    /** For listeners that failed, and for events whose node died before it delivered them. */
    private static final Duration LOOK_FOR_PAUSED = Duration.ofSeconds(5);

    private static final Duration LOOK_FOR_OLD = Duration.ofHours(1);

    /** A listener that is away for longer misses what happened before. */
    private static final Duration KEPT = Duration.ofDays(90);

    private final UnitTransactions transactions;
    private final EventLog log;
    private final Marks marks;
    private final Clock clock;
    private final Faults faults;
    private final int mostTries;
    private final boolean alone;
    private final Queue<Long> committed = new ConcurrentLinkedQueue<>();
    private final Map<DurableListener, Delivery> deliveries = new ConcurrentHashMap<>();
    private final NodeFeed feed;
    private final Worker orderly;
    private final Worker forgetful;
    private boolean leftoversSeen;

    private record Delivery(Lane lane, Worker worker) {}

    /**
     * @param nodeListeners those that are there now, also while it changes
     * @param look how often to look for events of other nodes
     */
    public Dispatch(
            UnitTransactions transactions,
            Dialect dialect,
            Clock clock,
            Faults faults,
            Collection<NodeListener> nodeListeners,
            Duration look,
            int mostTries) {
        this.transactions = transactions;
        this.log = new EventLog(transactions);
        this.marks = new Marks(transactions, dialect);
        this.clock = clock;
        this.faults = faults;
        this.mostTries = mostTries;
        this.alone = dialect.isEmbedded();
        this.feed = new NodeFeed(log, nodeListeners, faults, transactions::forgetWhatWasReadLately);
        this.orderly = new Worker("etwin-events", look, this::bring);
        this.forgetful = new Worker("etwin-events-old", LOOK_FOR_OLD, this::forget);
    }

    /** An event of this node is durable. Returns at once. */
    public void committed(Id event) {
        committed.add(event.value());
        orderly.wake();
    }

    public void add(DurableListener listener) {
        Lane lane = new Lane(listener, transactions, log, marks, clock, faults, mostTries);
        Worker worker = new Worker("etwin-events-" + listener.name(), LOOK_FOR_PAUSED, lane::step);
        deliveries.put(listener, new Delivery(lane, worker));
        worker.wake();
    }

    public void remove(DurableListener listener) {
        Delivery delivery = deliveries.remove(listener);
        if (delivery != null) {
            delivery.worker().close();
        }
    }

    public Marks marks() {
        return marks;
    }

    /** Place of the newest event. */
    public long last() {
        return log.last();
    }

    /** Offers what is parked for this listener again; 0 also when it is not there. */
    public int retry(String name) {
        return deliveries.entrySet().stream()
                .filter(each -> each.getKey().name().equals(name))
                .mapToInt(each -> each.getValue().lane().retry())
                .sum();
    }

    @Override
    public void close() {
        orderly.close();
        forgetful.close();
        List.copyOf(deliveries.keySet()).forEach(this::remove);
    }

    private boolean forget() {
        return log.forget(clock.instant().minus(KEPT)) > 0;
    }

    private boolean bring() {
        List<Long> ids = new ArrayList<>();
        for (Long id = committed.poll(); id != null; id = committed.poll()) {
            ids.add(id);
        }
        try {
            order(ids);
        } catch (RuntimeException e) {
            committed.addAll(ids);
            throw e;
        }
        Set<String> types = feed.deliver();
        deliveries.forEach((listener, delivery) -> {
            if (concerns(listener, types)) {
                delivery.worker().wake();
            }
        });
        return !committed.isEmpty();
    }

    /** Who hears nothing of this is left asleep: with many listeners each would ask the database for nothing. */
    private static boolean concerns(DurableListener listener, Set<String> types) {
        Set<String> wanted = listener.types();
        return !types.isEmpty() && (wanted.contains("*") || !Collections.disjoint(wanted, types));
    }

    private void order(List<Long> ids) {
        if (!ids.isEmpty()) {
            log.order(ids);
        }
        // An embedded database knows all its events; looking for others would wait for every running transaction.
        if (!alone || !leftoversSeen) {
            List<Long> leftovers = log.unordered();
            if (!leftovers.isEmpty()) {
                log.order(leftovers);
            }
            leftoversSeen = leftovers.isEmpty();
        }
    }
}
