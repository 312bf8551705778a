package org.etwin.identity.passwords;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;

/**
 * Lets a few work at a time, the others wait in their order, and who comes when the queue is full is told to come again.
 * A whole school that signs in at once waits for seconds while every page stays as quick as it is.
 */
public final class Turns {
    private final int mostWaiting;
    private final Semaphore turns;

    /** @param atOnce 0 or less: one less than there are processors, at least one */
    public Turns(int atOnce, int mostWaiting) {
        int free = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        this.turns = new Semaphore(atOnce < 1 ? free : atOnce, true);
        this.mostWaiting = mostWaiting;
    }

    /** @throws Rejected unavailable when too many wait already */
    <T> T take(Supplier<T> work) {
        if (waiting() >= mostWaiting) {
            throw new Rejected(Rejection.of(Rejection.Kind.UNAVAILABLE, "identity.rejected.busy"));
        }
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    int waiting() {
        return turns.getQueueLength();
    }
}
