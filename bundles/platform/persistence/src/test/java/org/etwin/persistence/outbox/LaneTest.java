package org.etwin.persistence.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.persistence.PersistenceException;
import org.etwin.persistence.core.UnitTransactions;
import org.etwin.persistence.sample.Letter;
import org.etwin.persistence.testing.Database;
import org.etwin.persistence.testing.TestDatabase;
import org.etwin.platform.Faults;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.core.RememberedFaults;
import org.etwin.platform.events.DurableListener;
import org.etwin.platform.events.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class LaneTest {
    private static final int TRIES = 3;
    private static final Duration LONGER_THAN_ANY_PAUSE = Duration.ofHours(1);

    private final TestDatabase db;
    private final UnitTransactions transactions;
    private final EventLog log;
    private final Marks marks;
    private final Faults faults;
    private final StoredOutbox outbox;
    private final List<String> heard = new ArrayList<>();
    private Consumer<Event> reaction = event -> heard.add(event.json());

    LaneTest(Database database) {
        db = TestDatabase.fresh(database, "letters", "parcels");
        transactions = db.unitTransactions();
        log = new EventLog(transactions);
        marks = new Marks(transactions, db.dialect());
        faults = new RememberedFaults(db.clock());
        outbox = new StoredOutbox(transactions, db.ids(), db.json(), db.clock(), this::order);
    }

    @Test
    void eventsAreHeardOnceAndInOrder() {
        Lane lane = lane();
        publish("Matti", "Tina", "Ana");

        run(lane);
        run(lane());

        assertThat(heard).containsExactly("{\"to\":\"Matti\"}", "{\"to\":\"Tina\"}", "{\"to\":\"Ana\"}");
    }

    @Test
    void aListenerHearsWhatHappenedWhileItWasAwayButNothingFromBeforeItWasFirstSeen() {
        publish("long ago");
        lane();
        publish("while away");

        run(lane());

        assertThat(heard).containsExactly("{\"to\":\"while away\"}");
    }

    @Test
    void aFullDiskIsNoFaultOfTheListenerAndParksNothing() {
        Lane lane = lane();
        publish("Matti");
        reaction = event -> {
            throw new Rejected(Rejection.of(Rejection.Kind.UNAVAILABLE, "persistence.rejected.no-room"));
        };
        for (int i = 0; i <= TRIES; i++) {
            lane.step();
            db.clock().advance(LONGER_THAN_ANY_PAUSE);
        }
        assertThat(marks.parked()).isEmpty();
        assertThat(faults.recent()).isEmpty();

        reaction = event -> heard.add(event.json());
        run(lane);

        assertThat(heard).containsExactly("{\"to\":\"Matti\"}");
    }

    @Test
    void whoWritesTheSameRowSecondIsAskedAgainAtOnceAndItIsNoFault() {
        Lane lane = lane();
        publish("Matti");
        List<Event> asked = new ArrayList<>();
        reaction = event -> {
            asked.add(event);
            if (asked.size() == 1) {
                throw new PersistenceException(new SQLException("the row is there", "23505"));
            }
            heard.add(event.json());
        };

        run(lane);

        assertThat(asked).hasSize(2);
        assertThat(heard).containsExactly("{\"to\":\"Matti\"}");
        assertThat(faults.recent()).isEmpty();
    }

    @Test
    void whatAFailingListenerWroteIsRolledBackAndItIsAskedAgainAfterAPause() {
        Lane lane = lane();
        publish("Matti");
        reaction = event -> {
            db.unit("letters").em().persist(new Letter(1, "half"));
            db.unit("letters").em().flush();
            throw new IllegalStateException("no paper");
        };

        run(lane);
        assertThat(letters()).isZero();
        assertThat(faults.recent()).hasSize(1);
        assertThat(marks.all()).singleElement().satisfies(mark -> {
            assertThat(mark.tries()).isEqualTo(1);
            assertThat(mark.problem()).contains("no paper");
        });

        reaction = event -> heard.add(event.json());
        run(lane);
        assertThat(heard).as("not before the pause is over").isEmpty();
        db.clock().advance(LONGER_THAN_ANY_PAUSE);
        run(lane);
        assertThat(heard).hasSize(1);
        assertThat(marks.all()).singleElement().satisfies(mark -> assertThat(mark.problem())
                .isNull());
    }

    @Test
    void whatItCannotTakeIsParkedAndTheNextEventComes() {
        Lane lane = lane();
        publish("Matti", "Tina");
        reaction = event -> {
            if (event.json().contains("Matti")) {
                throw new IllegalStateException("no such person");
            }
            heard.add(event.json());
        };

        for (int i = 0; i < TRIES; i++) {
            run(lane);
            db.clock().advance(LONGER_THAN_ANY_PAUSE);
        }
        run(lane);

        assertThat(heard).containsExactly("{\"to\":\"Tina\"}");
        assertThat(marks.parked()).singleElement().satisfies(parked -> assertThat(parked.problem())
                .contains("no such person"));
    }

    @Test
    void whatIsParkedIsOfferedAgainWhenAnOperatorAsks() {
        Lane lane = lane();
        publish("Matti");
        reaction = event -> {
            throw new IllegalStateException("no such person");
        };
        for (int i = 0; i < TRIES; i++) {
            run(lane);
            db.clock().advance(LONGER_THAN_ANY_PAUSE);
        }

        assertThat(lane.retry()).isZero();
        assertThat(marks.parked()).hasSize(1);
        reaction = event -> heard.add(event.json());
        assertThat(lane.retry()).isEqualTo(1);

        assertThat(heard).hasSize(1);
        assertThat(marks.parked()).isEmpty();
    }

    @Test
    void whatAListenerWritesAndItsMarkAreOneTransaction() {
        Lane lane = lane();
        publish("Matti");
        reaction = event -> db.unit("letters").em().persist(new Letter(event.sequence(), event.json()));

        run(lane);
        run(lane);

        assertThat(letters()).isEqualTo(1);
    }

    private Lane lane() {
        DurableListener listener = new DurableListener() {
            @Override
            public String name() {
                return "letters.diary";
            }

            @Override
            public Set<String> types() {
                return Set.of("letters.sent");
            }

            @Override
            public void on(Event event) {
                reaction.accept(event);
            }
        };
        return new Lane(listener, transactions, log, marks, db.clock(), faults, TRIES);
    }

    private static void run(Lane lane) {
        boolean more;
        do {
            more = lane.step();
        } while (more);
    }

    private void publish(String... to) {
        for (String each : to) {
            db.transactions().in(() -> outbox.publish(new Sent(each)));
        }
    }

    private void order(Id id) {
        log.order(List.of(id.value()));
    }

    private long letters() {
        return db.transactions().reading(() -> db.unit("letters")
                .em()
                .createQuery("SELECT COUNT(l) FROM Letter l", Long.class)
                .getSingleResult());
    }
}
