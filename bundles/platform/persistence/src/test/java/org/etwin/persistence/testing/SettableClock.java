package org.etwin.persistence.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands still until it is told otherwise; begins on a Monday morning in March 2026. */
public final class SettableClock extends Clock {
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private volatile Instant now = START;
    private volatile Runnable moved = () -> {};

    public void set(Instant instant) {
        now = instant;
        moved.run();
    }

    public void advance(Duration duration) {
        set(now.plus(duration));
    }

    void whenMoved(Runnable then) {
        moved = then;
    }

    void reset() {
        now = START;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
