package org.etwin.persistence.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.etwin.persistence.sample.Letter;
import org.etwin.persistence.testing.Database;
import org.etwin.persistence.testing.TestDatabase;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.events.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class OutboxTest {
    private final TestDatabase db;
    private final EventLog log;
    private final Collection<Id> committed = new LinkedBlockingQueue<>();
    private final StoredOutbox outbox;

    OutboxTest(Database database) {
        db = TestDatabase.fresh(database, "letters", "parcels");
        log = new EventLog(db.unitTransactions());
        outbox = new StoredOutbox(db.unitTransactions(), db.ids(), db.json(), db.clock(), committed::add);
    }

    @Test
    void anEventIsThereWithWhatItTells() {
        publish("Matti");
        order();

        assertThat(log.after(0, Set.of("letters.sent"), 10)).singleElement().satisfies(event -> {
            assertThat(event.json()).isEqualTo("{\"to\":\"Matti\"}");
            assertThat(event.version()).isEqualTo(1);
            assertThat(event.at()).isEqualTo(db.clock().instant());
            assertThat(event.sequence()).isEqualTo(1);
        });
        assertThat(log.after(0, Set.of("letters.burnt"), 10)).isEmpty();
        assertThat(log.after(1, Set.of("*"), 10)).isEmpty();
    }

    @Test
    void anEventOfAFailedTransactionNeverHappened() {
        assertThatThrownBy(() -> db.transactions().in(() -> {
                    outbox.publish(new Sent("Matti"));
                    throw Rejected.forbidden();
                }))
                .isInstanceOf(Rejected.class);

        assertThat(committed).isEmpty();
        assertThat(log.unordered()).isEmpty();
    }

    @Test
    void outsideATransactionNothingIsPublished() {
        assertThatThrownBy(() -> outbox.publish(new Sent("Matti"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatHasNoTypeIsNoEvent() {
        assertThatThrownBy(() -> db.transactions().in(() -> outbox.publish(new Letter(1, "no event"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEventThatIsCommittedLateIsNotMissed() throws Exception {
        CountDownLatch published = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        Thread slow = new Thread(() -> db.transactions().in(() -> {
            outbox.publish(new Sent("slow"));
            published.countDown();
            await(mayCommit);
        }));
        slow.start();
        await(published);

        publish("quick");
        order();
        List<Event> first = log.after(0, Set.of("*"), 10);
        assertThat(first).extracting(Event::json).containsExactly("{\"to\":\"quick\"}");

        mayCommit.countDown();
        slow.join();
        order();
        assertThat(log.after(first.get(0).sequence(), Set.of("*"), 10))
                .extracting(Event::json)
                .containsExactly("{\"to\":\"slow\"}");
    }

    @Test
    void anEventGetsItsPlaceOnceHoweverManyNodesOrder() throws Exception {
        for (int i = 0; i < 40; i++) {
            publish("person " + i);
        }
        List<Long> ids = committed.stream().map(Id::value).toList();
        List<Thread> nodes = List.of(
                new Thread(() -> log.order(ids)), new Thread(() -> log.order(ids)), new Thread(() -> log.order(ids)));
        nodes.forEach(Thread::start);
        for (Thread node : nodes) {
            node.join();
        }

        assertThat(log.after(0, Set.of("*"), 100))
                .hasSize(40)
                .extracting(Event::sequence)
                .isSorted();
        assertThat(log.last()).isEqualTo(40);
        assertThat(log.unordered()).isEmpty();
    }

    @Test
    void oldEventsAreForgottenUnlessTheyAreParked() {
        publish("old");
        publish("old and parked");
        db.clock().advance(Duration.ofDays(100));
        publish("new");
        order();
        db.transactions()
                .in(() -> new Marks(db.unitTransactions(), db.dialect()).park("letters.diary", 2, 0, "no paper"));

        assertThat(log.forget(db.clock().instant().minus(Duration.ofDays(90)))).isEqualTo(1);

        assertThat(log.after(0, Set.of("*"), 10)).extracting(Event::sequence).containsExactly(2L, 3L);
    }

    private void publish(String to) {
        db.transactions().in(() -> outbox.publish(new Sent(to)));
    }

    private void order() {
        log.order(committed.stream().map(Id::value).toList());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
