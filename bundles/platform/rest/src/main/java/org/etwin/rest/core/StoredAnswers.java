package org.etwin.rest.core;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.etwin.persistence.Duplicates;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Faults;
import org.etwin.platform.Ids;
import org.etwin.platform.Json;
import org.etwin.rest.server.Answers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/**
 * {@link Answers} in the database. That a call is done is written in the transaction of what it does: after a crash
 * either both are there, and it is never done again, or neither, and it may be.
 */
@Component(configurationPid = "org.etwin.rest")
@Designate(ocd = Settings.class)
public final class StoredAnswers implements Answers {
    private final Transactions transactions;
    private final CallRepository calls;
    private final Ids ids;
    private final Json json;
    private final Clock clock;
    private final Duration kept;
    private final Duration givenUp;
    private final ScheduledExecutorService hourly = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "etwin-rest-sweeping");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public StoredAnswers(
            @Reference Transactions transactions,
            @Reference CallRepository calls,
            @Reference Ids ids,
            @Reference Json json,
            @Reference Faults faults,
            @Reference Clock clock,
            Settings settings) {
        this(
                transactions,
                calls,
                ids,
                json,
                clock,
                Duration.ofHours(settings.keys_hours()),
                Duration.ofSeconds(settings.keys_given_up_seconds()));
        hourly.scheduleWithFixedDelay(() -> safely(faults), 5, 60, TimeUnit.MINUTES);
    }

    StoredAnswers(
            Transactions transactions,
            CallRepository calls,
            Ids ids,
            Json json,
            Clock clock,
            Duration kept,
            Duration givenUp) {
        this.transactions = transactions;
        this.calls = calls;
        this.ids = ids;
        this.json = json;
        this.clock = clock;
        this.kept = kept;
        this.givenUp = givenUp;
    }

    @Deactivate
    void stop() {
        hourly.shutdownNow();
    }

    @Override
    public Begun begin(String call, BooleanSupplier current) {
        long now = clock.millis();
        try {
            StoredCall begun = new StoredCall(ids.next(), call, now);
            transactions.in(() -> calls.add(begun));
            return Begun.run(new Running(begun.id(), now, current));
        } catch (RuntimeException e) {
            if (!Duplicates.causedBy(e)) {
                throw e;
            }
            return again(call, current, now);
        }
    }

    /** Done, or running somewhere, or left behind by a server that stopped before anything was written. */
    private Begun again(String call, BooleanSupplier current, long now) {
        Optional<StoredCall> found = transactions.reading(() -> calls.find(call));
        if (found.isEmpty()) {
            return Begun.RUNNING;
        }
        StoredCall before = found.get();
        boolean old = before.started() < now - (before.isDone() ? kept : givenUp).toMillis();
        if (!old) {
            return before.isDone() ? Begun.done(new Done(before.body(), answer(before))) : Begun.RUNNING;
        }
        boolean taken = transactions.in(() -> calls.beginAnew(before.id(), before.started(), now));
        return taken ? Begun.run(new Running(before.id(), now, current)) : Begun.RUNNING;
    }

    private Answer answer(StoredCall call) {
        return call.answer() == null ? null : json.read(call.answer(), Answer.class);
    }

    void sweep() {
        transactions.in(() -> calls.removeStartedBefore(clock.millis() - kept.toMillis()));
    }

    private void safely(Faults faults) {
        try {
            sweep();
        } catch (RuntimeException e) {
            faults.record(StoredAnswers.class, e);
        }
    }

    /** Ours as long as nobody has begun it anew. */
    private final class Running implements Run {
        private static final int REFUSED = 400;

        private final long id;
        private final long started;
        private final Transactions.Alongside noting;

        Running(long id, long started, BooleanSupplier current) {
            this.id = id;
            this.started = started;
            this.noting = transactions.alongside(() -> {
                if (current.getAsBoolean()) {
                    calls.mustNoteDone(id, started, clock.millis());
                }
            });
        }

        @Override
        public void over() {
            noting.end();
        }

        @Override
        public void answered(String body, int status, Answer answer) {
            noting.end();
            transactions.in(() -> {
                if (status < REFUSED || !calls.forgetUnlessDone(id, started)) {
                    calls.find(id, started)
                            .ifPresent(call ->
                                    call.answered(clock.millis(), body, answer == null ? null : json.write(answer)));
                }
            });
        }
    }
}
