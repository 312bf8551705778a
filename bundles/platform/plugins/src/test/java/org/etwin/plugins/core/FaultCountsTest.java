package org.etwin.plugins.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FaultCountsTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final FaultCounts counts = new FaultCounts(3, Duration.ofHours(1));

    private boolean fails(String plugIn, int minutes) {
        return counts.add(plugIn, NOON.plus(Duration.ofMinutes(minutes)));
    }

    @Test
    void theThirdFaultWithinAnHourIsOneTooMany() {
        assertThat(fails("a", 0)).isFalse();
        assertThat(fails("a", 30)).isFalse();
        assertThat(fails("a", 59)).isTrue();
    }

    @Test
    void whatIsAnHourAgoIsForgotten() {
        fails("a", 0);
        fails("a", 30);

        assertThat(fails("a", 60)).isFalse();
        assertThat(fails("a", 61)).isTrue();
    }

    @Test
    void everyPlugInHasItsOwnFaults() {
        fails("a", 0);
        fails("a", 1);

        assertThat(fails("b", 2)).isFalse();
        assertThat(fails("a", 3)).isTrue();
    }

    @Test
    void aReleasedPlugInBeginsAnew() {
        fails("a", 0);
        fails("a", 1);
        counts.forget("a");

        assertThat(fails("a", 2)).isFalse();
    }
}
