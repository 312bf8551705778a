package org.etwin.persistence.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.etwin.persistence.core.SqlStates;
import org.etwin.persistence.core.Unavailable;
import org.etwin.persistence.core.UnitTransactions;
import org.etwin.platform.Faults;
import org.etwin.platform.events.DurableListener;
import org.etwin.platform.events.Event;

/**
 * Delivers to one durable listener, one event at a time. What the listener writes and the mark that it has heard are
 * one transaction.
 */
public final class Lane {
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final DurableListener listener;
    private final UnitTransactions transactions;
    private final EventLog log;
    private final Marks marks;
    private final Clock clock;
    private final Faults faults;
    private final int mostTries;

    public Lane(
            DurableListener listener,
            UnitTransactions transactions,
            EventLog log,
            Marks marks,
            Clock clock,
            Faults faults,
            int mostTries) {
        this.listener = listener;
        this.transactions = transactions;
        this.log = log;
        this.marks = marks;
        this.clock = clock;
        this.faults = faults;
        this.mostTries = mostTries;
        marks.firstSeen(listener.name(), log.last());
    }

    /** Delivers the next event. Returns whether it is worth asking again at once. */
    public boolean step() {
        Attempt attempt = new Attempt();
        try {
            return delivered(attempt);
        } catch (RuntimeException | LinkageError | AssertionError e) {
            if (attempt.event == null) {
                throw e;
            }
            if (Unavailable.isSaidBy(e)) {
                // A full disk is no fault of the listener: however long it takes, nothing is parked because of it.
                return false;
            }
            faults.record(listener.getClass(), e);
            transactions.in(() -> remember(attempt.event, e));
            return false;
        }
    }

    /** Offers what is parked once more; what is taken is parked no longer. Returns how many were taken. */
    public int retry() {
        int taken = 0;
        for (Marks.Parked parked : marks.parked()) {
            if (parked.name().equals(listener.name()) && again(parked)) {
                taken++;
            }
        }
        return taken;
    }

    /** Where two listeners write the first row of something at once, the second finds it when it looks again. */
    private boolean delivered(Attempt attempt) {
        try {
            return transactions.in(() -> deliver(attempt));
        } catch (RuntimeException e) {
            if (!SqlStates.isDuplicate(e)) {
                throw e;
            }
            return transactions.in(() -> deliver(attempt));
        }
    }

    private boolean deliver(Attempt attempt) {
        Optional<Marks.Mark> mark = marks.claim(listener.name());
        if (mark.isEmpty() || mark.get().nextMillis() > clock.millis()) {
            return false;
        }
        List<Event> next = log.after(mark.get().seq(), listener.types(), 1);
        if (next.isEmpty()) {
            return false;
        }
        attempt.event = next.get(0);
        listener.on(attempt.event);
        marks.heard(listener.name(), attempt.event.sequence());
        return true;
    }

    private void remember(Event event, Throwable thrown) {
        Optional<Marks.Mark> mark = marks.claim(listener.name());
        if (mark.isEmpty()) {
            return;
        }
        int tries = mark.get().tries() + 1;
        if (tries >= mostTries) {
            marks.park(listener.name(), event.sequence(), clock.millis(), thrown.toString());
        } else {
            marks.failed(listener.name(), tries, clock.millis() + pause(tries), thrown.toString());
        }
    }

    private boolean again(Marks.Parked parked) {
        try {
            return transactions.in(() -> {
                if (!marks.unpark(parked.name(), parked.seq())) {
                    return false;
                }
                log.after(parked.seq() - 1, listener.types(), 1).stream()
                        .filter(event -> event.sequence() == parked.seq())
                        .forEach(listener::on);
                return true;
            });
        } catch (RuntimeException | LinkageError e) {
            faults.record(listener.getClass(), e);
            return false;
        }
    }

    private static long pause(int tries) {
        return Math.min(LONGEST_PAUSE.toMillis(), 1000L << Math.min(tries - 1, 20));
    }

    private static final class Attempt {
        private Event event;
    }
}
