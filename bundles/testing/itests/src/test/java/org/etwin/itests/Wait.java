package org.etwin.itests;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something to become true; what throws on the way is not true yet. */
final class Wait {
    private static final long PAUSE_NANOS = 50_000_000;

    private Wait() {}

    static void until(String what, BooleanSupplier condition) {
        until(what, Duration.ofSeconds(30), condition);
    }

    static void until(String what, Duration within, BooleanSupplier condition) {
        Instant end = Instant.now().plus(within);
        RuntimeException last = null;
        while (Instant.now().isBefore(end)) {
            try {
                if (condition.getAsBoolean()) {
                    return;
                }
            } catch (RuntimeException e) {
                last = e;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        throw new AssertionError("not within " + within.toSeconds() + " s: " + what, last);
    }
}
