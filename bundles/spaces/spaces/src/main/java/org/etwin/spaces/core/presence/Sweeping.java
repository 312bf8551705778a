package org.etwin.spaces.core.presence;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.etwin.platform.Faults;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Looks every few seconds who gave no sign of life any more. */
@Component(service = Sweeping.class, immediate = true)
public final class Sweeping {
    private static final int SECONDS = 5;

    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "etwin-presence-sweeping");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public Sweeping(@Reference PresenceService presence, @Reference Faults faults) {
        rounds.scheduleWithFixedDelay(() -> safely(presence, faults), SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @Deactivate
    void stop() {
        rounds.shutdownNow();
    }

    private static void safely(PresenceService presence, Faults faults) {
        try {
            presence.sweep();
        } catch (RuntimeException e) {
            faults.record(Sweeping.class, e);
        }
    }
}
