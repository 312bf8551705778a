package org.etwin.identity.limits;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often something may be tried for one key: so many at once, and as many again spread over the time. */
public final class Tries {
    private static final int MOST_KEYS = 50_000;

    private final int burst;
    private final Duration within;
    private final TimeMeter meter;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_KEYS;
        }
    };

    public Tries(int burst, Duration within, Clock clock) {
        this.burst = burst;
        this.within = within;
        this.meter = new ClockMeter(clock);
    }

    /** @param key null is never limited: there is nobody to count for */
    public boolean take(String key) {
        return key == null || bucket(key).tryConsume(1);
    }

    /** The last one taken was no misuse. */
    public void giveBack(String key) {
        if (key != null) {
            bucket(key).addTokens(1);
        }
    }

    private Bucket bucket(String key) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(key, unused -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(burst).refillGreedy(burst, within))
                    .withCustomTimePrecision(meter)
                    .build());
        }
    }

    private record ClockMeter(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return clock.millis() * 1_000_000;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
