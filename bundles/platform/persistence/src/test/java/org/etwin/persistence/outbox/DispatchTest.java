package org.etwin.persistence.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.etwin.persistence.testing.Database;
import org.etwin.persistence.testing.TestDatabase;
import org.etwin.platform.Faults;
import org.etwin.platform.core.RememberedFaults;
import org.etwin.platform.events.DurableListener;
import org.etwin.platform.events.Event;
import org.etwin.platform.events.NodeListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class DispatchTest {
    private static final Duration RARELY = Duration.ofMinutes(10);

    private final TestDatabase db;
    private final Faults faults;
    private final Collection<NodeListener> nodeListeners = new CopyOnWriteArraySet<>();
    private Dispatch dispatch;
    private StoredOutbox outbox;

    DispatchTest(Database database) {
        db = TestDatabase.fresh(database, "letters", "parcels");
        faults = new RememberedFaults(db.clock());
        start(RARELY);
    }

    @AfterEach
    void stop() {
        dispatch.close();
    }

    @Test
    void listenersOfThisNodeHearSoonAfterTheCommit() throws Exception {
        Heard node = new Heard();
        Heard durable = new Heard();
        nodeListeners.add(node);
        dispatch.add(durable);
        publish("warm up");
        node.next();
        durable.next();

        long began = System.nanoTime();
        publish("Matti");

        assertThat(node.next().json()).contains("Matti");
        assertThat(durable.next().json()).contains("Matti");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void aListenerThatThrowsDoesNotKeepOthersFromHearing() throws Exception {
        Heard good = new Heard();
        nodeListeners.add(new Heard() {
            @Override
            public void on(Event event) {
                throw new IllegalStateException("broken");
            }
        });
        nodeListeners.add(good);

        publish("Matti");

        assertThat(good.next().json()).contains("Matti");
        assertThat(faults.recent()).isNotEmpty();
    }

    @Test
    void aNodeHearsWhatAnotherNodeCommittedAndCouldNotTell() throws Exception {
        StoredOutbox otherNode = new StoredOutbox(db.unitTransactions(), db.ids(), db.json(), db.clock(), id -> {});
        dispatch.close();
        db.transactions().in(() -> otherNode.publish(new Sent("left behind")));
        Heard node = new Heard();
        nodeListeners.add(node);

        start(Duration.ofMillis(50));

        assertThat(node.next().json()).contains("left behind");
    }

    private void start(Duration look) {
        dispatch = new Dispatch(db.unitTransactions(), db.dialect(), db.clock(), faults, nodeListeners, look, 3);
        outbox = new StoredOutbox(db.unitTransactions(), db.ids(), db.json(), db.clock(), dispatch::committed);
    }

    private void publish(String to) {
        db.transactions().in(() -> outbox.publish(new Sent(to)));
    }

    private static class Heard implements NodeListener, DurableListener {
        private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

        Event next() throws InterruptedException {
            Event event = events.poll(30, TimeUnit.SECONDS);
            assertThat(event).as("an event").isNotNull();
            return event;
        }

        @Override
        public String name() {
            return "letters.test";
        }

        @Override
        public Set<String> types() {
            return Set.of("letters.sent");
        }

        @Override
        public void on(Event event) {
            events.add(event);
        }
    }
}
