package org.etwin.persistence.outbox;

import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.etwin.platform.Faults;
import org.etwin.platform.events.Event;
import org.etwin.platform.events.NodeListener;

/**
 * A listener of a plug-in, in a thread of its own: however long it takes, pages and caches hear of everything at once. One
 * that lags far behind misses events.
 */
public final class Aside implements NodeListener, AutoCloseable {
    private static final int LAG = 1000;

    private final NodeListener listener;
    private final Faults faults;
    private final ThreadPoolExecutor thread;

    public Aside(NodeListener listener, Faults faults) {
        this.listener = listener;
        this.faults = faults;
        thread = new ThreadPoolExecutor(
                1,
                1,
                30,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(LAG),
                work -> {
                    Thread made = new Thread(
                            work, "etwin-listener-" + listener.getClass().getSimpleName());
                    made.setDaemon(true);
                    return made;
                },
                new ThreadPoolExecutor.DiscardPolicy());
        thread.allowCoreThreadTimeOut(true);
    }

    @Override
    public Set<String> types() {
        return listener.types();
    }

    @Override
    public void on(Event event) {
        thread.execute(() -> {
            try {
                listener.on(event);
            } catch (RuntimeException | LinkageError | AssertionError e) {
                faults.record(listener.getClass(), e);
            }
        });
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
