package org.etwin.plugins.core;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for the folder of plug-ins to be looked at, which happens a few times a second. */
final class Waiting {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

    private final Duration longest;

    Waiting(Duration longest) {
        this.longest = longest;
    }

    /** What was asked for last, whether it is as wanted or the time is over. */
    <T> Optional<T> until(Supplier<Optional<T>> asked, Predicate<T> wanted) {
        long end = System.nanoTime() + longest.toNanos();
        Optional<T> found = asked.get();
        while (found.filter(wanted).isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE);
            found = asked.get();
        }
        return found;
    }

    boolean untilTrue(Supplier<Boolean> asked) {
        return until(() -> Optional.of(asked.get()), found -> found).orElse(false);
    }
}
