package org.etwin.identity.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashesTest {
    private final PasswordHashes hashes = new PasswordHashes(64, 1, 1, new Turns(2, 200));

    @Test
    void aHashIsArgon2idWithItsOwnSaltAndFitsItsPasswordOnly() {
        String hash = hashes.hash("four quiet otters");

        assertThat(hash).startsWith("$argon2id$v=19$m=64,t=1,p=1$").isNotEqualTo(hashes.hash("four quiet otters"));
        assertThat(hashes.fits("four quiet otters", hash)).isTrue();
        assertThat(hashes.fits("four quiet badgers", hash)).isFalse();
    }

    @Test
    void hashesMadeWithOtherSettingsStillFit() {
        String old = new PasswordHashes(128, 2, 1, new Turns(2, 200)).hash("four quiet otters");

        assertThat(hashes.fits("four quiet otters", old)).isTrue();
    }

    /** By another implementation. */
    @Test
    void aLineOfTheUsualFormFits() {
        String line = "$argon2id$v=19$m=64,t=1,p=1$c29tZXNhbHRzb21lc2FsdA$shteHnt3sIhF/OLSi7VNDXFqUp9ATSpllkyoN6Fvqpo";

        assertThat(hashes.fits("four quiet otters", line)).isTrue();
    }

    @Test
    void halfASignIsNoFault() {
        assertThat(hashes.fits("four \ud83d otters", hashes.hash("four \ud83d otters")))
                .isTrue();
        assertThat(hashes.fits("\ude00", null)).isFalse();
    }

    @Test
    void nothingFitsNobodyNotEvenTheDummy() {
        assertThat(hashes.fits("nobody’s password", null)).isFalse();
        assertThat(hashes.fits("", null)).isFalse();
        assertThat(hashes.fits(null, hashes.hash("x"))).isFalse();
    }
}
