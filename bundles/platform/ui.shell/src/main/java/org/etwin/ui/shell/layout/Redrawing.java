package org.etwin.ui.shell.layout;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Draws a moment after something came or went, when all who listen know of it; what comes together is drawn once.
 */
final class Redrawing {
    private static final int MOMENT_MILLISECONDS = 100;

    private final AtomicBoolean waiting = new AtomicBoolean();
    private final Runnable draw;
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "etwin-redrawing");
        thread.setDaemon(true);
        return thread;
    });

    Redrawing(Runnable draw) {
        this.draw = draw;
    }

    void soon() {
        if (!later.isShutdown() && waiting.compareAndSet(false, true)) {
            later.schedule(this::now, MOMENT_MILLISECONDS, TimeUnit.MILLISECONDS);
        }
    }

    private void now() {
        waiting.set(false);
        draw.run();
    }

    void close() {
        later.shutdown();
    }
}
