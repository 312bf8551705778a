package org.etwin.persistence.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.etwin.persistence.core.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread that works when it is woken, and now and then by itself. */
final class Worker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    private final Semaphore wanted = new Semaphore(1);
    private final Duration atLatest;
    private final BooleanSupplier work;
    private final Thread thread;
    private volatile boolean closed;

    /** @param work is done when woken or after {@code atLatest}, and again at once while it says that there is more */
    Worker(String name, Duration atLatest, BooleanSupplier work) {
        this.atLatest = atLatest;
        this.work = work;
        this.thread = new Thread(this::run, name);
        thread.setDaemon(true);
        thread.start();
    }

    void wake() {
        if (wanted.availablePermits() == 0) {
            wanted.release();
        }
    }

    /** Lets the work that is being done come to its end. */
    @Override
    public void close() {
        closed = true;
        wake();
        if (Thread.currentThread() == thread) {
            return;
        }
        try {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!closed) {
            try {
                wanted.tryAcquire(atLatest.toMillis(), TimeUnit.MILLISECONDS);
                wanted.drainPermits();
                while (!closed && work.getAsBoolean()) {
                    LOG.trace("{} goes on", thread.getName());
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException | LinkageError e) {
                if (Unavailable.isSaidBy(e)) {
                    LOG.debug("{} waits for the database", thread.getName());
                } else if (!closed) {
                    LOG.warn("{} will try again: {}", thread.getName(), e.toString(), e);
                }
            }
        }
    }
}
