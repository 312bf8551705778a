package org.etwin.itests;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Does a few things at a time. Nothing waits in a queue, whoever brings more does it himself: ten thousands of prepared
 * requests, some of them of megabytes, would fill the memory.
 */
final class AtOnce implements AutoCloseable {
    private final ExecutorService threads;
    private final List<Future<?>> begun = new ArrayList<>();

    AtOnce(int most) {
        threads = new ThreadPoolExecutor(
                most, most, 0, TimeUnit.SECONDS, new SynchronousQueue<>(), new ThreadPoolExecutor.CallerRunsPolicy());
    }

    void begin(Runnable work) {
        begun.add(threads.submit(work));
    }

    /** Waits for all; fails as the first that failed. */
    void end() {
        for (Future<?> each : begun) {
            try {
                each.get();
            } catch (ExecutionException e) {
                throw new AssertionError(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        begun.clear();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
