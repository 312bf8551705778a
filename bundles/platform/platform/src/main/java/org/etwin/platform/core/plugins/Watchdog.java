package org.etwin.platform.core.plugins;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.etwin.platform.NamedFaults;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks now and then at what threads do. A plug-in that keeps one for long is written to the log with the stack and counts
 * as a fault, and again as long as it goes on; when it only waits by itself it is woken at the second time. While no
 * plug-in is there nothing is looked at.
 */
@Component(immediate = true, configurationPid = "org.etwin.watchdog")
public final class Watchdog {
    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);

    private final OriginsOfBundles origins;
    private final NamedFaults faults;
    private final LongRuns runs;
    private final FailedComponents components;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "etwin-watchdog");
        thread.setDaemon(true);
        return thread;
    });

    @ObjectClassDefinition(name = "eTwin watchdog over plug-ins")
    public @interface Settings {
        @AttributeDefinition(description = "How long a plug-in may keep a page or a request, in milliseconds")
        long slow_millis() default 5000;

        @AttributeDefinition(description = "After how long it is said again while it goes on, in milliseconds")
        long again_millis() default 25_000;

        @AttributeDefinition(description = "How often is looked, in milliseconds")
        long look_millis() default 1000;
    }

    @Activate
    public Watchdog(
            Settings settings,
            @Reference OriginsOfBundles origins,
            @Reference NamedFaults faults,
            @Reference ServiceComponentRuntime components) {
        this.origins = origins;
        this.faults = faults;
        this.runs = new LongRuns(origins, settings.slow_millis(), settings.again_millis());
        this.components = new FailedComponents(components, faults);
        long pause = Math.max(100, settings.look_millis());
        looking.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
    }

    @Deactivate
    void stop() {
        looking.shutdownNow();
    }

    private void look() {
        try {
            if (!origins.loaded().isEmpty()) {
                components.look(origins.loaded());
                long now = TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
                runs.look(Thread.getAllStackTraces(), now).forEach(this::tell);
            }
        } catch (RuntimeException e) {
            LOG.warn("the watchdog could not look", e);
        }
    }

    private void tell(LongRuns.Overdue overdue) {
        Duration taken = Duration.ofMillis(overdue.millis());
        TakesLong takesLong =
                new TakesLong("has kept the thread " + overdue.thread().getName() + " for " + taken.toSeconds() + " s");
        takesLong.setStackTrace(overdue.stack());
        faults.record(overdue.plugIn(), overdue.part(), takesLong);
        if (overdue.again() && overdue.waits()) {
            LOG.warn("{} of {} only waits and is woken", overdue.part(), overdue.plugIn());
            overdue.thread().interrupt();
        }
    }

    /** Still at work: the stack is what it was doing when it was looked at. */
    static final class TakesLong extends RuntimeException {
        private static final long serialVersionUID = 1;

        TakesLong(String message) {
            super(message);
        }

        @Override
        public String toString() {
            return getMessage();
        }
    }
}
