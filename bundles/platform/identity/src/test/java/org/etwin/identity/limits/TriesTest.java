package org.etwin.identity.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.etwin.persistence.testing.SettableClock;
import org.junit.jupiter.api.Test;

class TriesTest {
    private final SettableClock clock = new SettableClock();
    private final Tries tries = new Tries(3, Duration.ofMinutes(3), clock);

    @Test
    void asManyAsAllowedAtOnceThenOneAsTimeGoesBy() {
        assertThat(tries.take("a") && tries.take("a") && tries.take("a")).isTrue();
        assertThat(tries.take("a")).isFalse();

        clock.advance(Duration.ofMinutes(1));

        assertThat(tries.take("a")).isTrue();
        assertThat(tries.take("a")).isFalse();
    }

    @Test
    void eachKeyIsCountedAloneAndNobodyIsNotCounted() {
        for (int i = 0; i < 10; i++) {
            tries.take("a");
            assertThat(tries.take(null)).isTrue();
        }

        assertThat(tries.take("b")).isTrue();
    }

    @Test
    void whatIsGivenBackCanBeTakenAgainButNeverMoreThanTheBurst() {
        tries.giveBack("a");
        for (int i = 0; i < 3; i++) {
            assertThat(tries.take("a")).isTrue();
        }
        assertThat(tries.take("a")).isFalse();
        tries.giveBack("a");
        assertThat(tries.take("a")).isTrue();
    }
}
