package org.etwin.webhooks.core;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Faults;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Looks every two seconds what is due and sends some at a time, so that a slow address holds up few others. */
@Component(service = Rounds.class, immediate = true, configurationPid = "org.etwin.webhooks")
public final class Rounds {
    private static final int AT_ONCE = 8;
    private static final int SECONDS = 2;

    private final Delivering delivering;
    private final Faults faults;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(named("rounds"));
    private final ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE, named("sending"));

    @Activate
    public Rounds(
            @Reference Transactions transactions,
            @Reference DeliveryRepository deliveries,
            @Reference Delivering delivering,
            @Reference Faults faults,
            @Reference Clock clock,
            WebhookSettings settings) {
        this.delivering = delivering;
        this.faults = faults;
        Duration kept = Duration.ofDays(settings.kept_days());
        rounds.scheduleWithFixedDelay(() -> safely(this::sendAll), SECONDS, SECONDS, TimeUnit.SECONDS);
        rounds.scheduleWithFixedDelay(
                () -> safely(() -> transactions.in(
                        () -> deliveries.removeOverBefore(clock.instant().minus(kept)))),
                10,
                60,
                TimeUnit.MINUTES);
    }

    @Deactivate
    void stop() {
        rounds.shutdownNow();
        senders.shutdownNow();
    }

    private void sendAll() {
        List<Callable<Void>> due = delivering.due().stream()
                .<Callable<Void>>map(each -> () -> {
                    safely(() -> delivering.deliver(each));
                    return null;
                })
                .toList();
        try {
            senders.invokeAll(due);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            faults.record(Rounds.class, e);
        }
    }

    private static ThreadFactory named(String what) {
        return work -> {
            Thread thread = new Thread(work, "etwin-webhooks-" + what);
            thread.setDaemon(true);
            return thread;
        };
    }
}
