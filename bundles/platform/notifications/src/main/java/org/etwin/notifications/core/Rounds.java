package org.etwin.notifications.core;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Faults;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Looks every few seconds for mailings that go on, every half minute for digests that are due, and sweeps at night. */
@Component(service = Rounds.class, immediate = true, configurationPid = "org.etwin.notifications")
public final class Rounds {
    private static final int MAILINGS_SECONDS = 5;
    private static final int DIGESTS_SECONDS = 30;

    private final Transactions transactions;
    private final NotificationRepository notifications;
    private final Faults faults;
    private final Clock clock;
    private final Duration kept;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "etwin-notifications");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public Rounds(
            @Reference Transactions transactions,
            @Reference NotificationRepository notifications,
            @Reference Mailings mailings,
            @Reference Digests digests,
            @Reference Faults faults,
            @Reference Clock clock,
            Settings settings) {
        this(transactions, notifications, faults, clock, Duration.ofDays(settings.keep_days()));
        every(MAILINGS_SECONDS, mailings::goOn);
        every(DIGESTS_SECONDS, digests::sendDue);
        every((int) Duration.ofHours(6).toSeconds(), this::sweep);
    }

    Rounds(Transactions transactions, NotificationRepository notifications, Faults faults, Clock clock, Duration kept) {
        this.transactions = transactions;
        this.notifications = notifications;
        this.faults = faults;
        this.clock = clock;
        this.kept = kept;
    }

    private void every(int seconds, Runnable work) {
        rounds.scheduleWithFixedDelay(
                () -> {
                    try {
                        work.run();
                    } catch (RuntimeException e) {
                        faults.record(Rounds.class, e);
                    }
                },
                seconds,
                seconds,
                TimeUnit.SECONDS);
    }

    @Deactivate
    void stop() {
        rounds.shutdownNow();
    }

    void sweep() {
        int removed = 1;
        while (removed > 0) {
            removed = transactions.in(
                    () -> notifications.removeBefore(clock.instant().minus(kept)));
        }
    }
}
