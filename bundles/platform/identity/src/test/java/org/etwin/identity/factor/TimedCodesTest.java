package org.etwin.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimedCodesTest {
    /** Of RFC 6238, appendix B, in base 32. */
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    private final TimedCodes codes = new TimedCodes();

    @Test
    void codesAreThoseOfTheStandard() {
        assertThat(codes.code(SECRET, Instant.ofEpochSecond(59))).isEqualTo("287082");
        assertThat(codes.code(SECRET, Instant.ofEpochSecond(1_111_111_109))).isEqualTo("081804");
        assertThat(codes.code(SECRET, Instant.ofEpochSecond(20_000_000_000L))).isEqualTo("353130");
    }

    @Test
    void aCodeBelongsToItsHalfMinute() {
        assertThat(codes.step(SECRET, "287082", Instant.ofEpochSecond(59))).hasValue(1);
        assertThat(codes.step(SECRET, "287082", Instant.ofEpochSecond(89))).hasValue(1);
        assertThat(codes.step(SECRET, "287082", Instant.ofEpochSecond(120))).isEmpty();
    }
}
