package org.etwin.notifications.mail.core;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** So many a minute: what was not used is saved up for ten seconds. For one thread. */
final class Pace {
    private static final double SECONDS = 60;
    private static final double SAVED_SECONDS = 10;

    private final Clock clock;
    private Instant counted;
    private double left;

    Pace(Clock clock) {
        this.clock = clock;
    }

    /** @param perMinute 0 for no limit */
    boolean take(int perMinute) {
        if (perMinute <= 0) {
            return true;
        }
        Instant now = clock.instant();
        double saved = Math.max(1, perMinute * SAVED_SECONDS / SECONDS);
        double grown =
                counted == null ? saved : Duration.between(counted, now).toMillis() / 1000.0 * perMinute / SECONDS;
        counted = now;
        left = Math.min(saved, left + Math.max(0, grown));
        if (left < 1) {
            return false;
        }
        left -= 1;
        return true;
    }
}
