package org.etwin.identity.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import org.etwin.platform.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(
            strings = {"welcome-to-etwin", "four quiet otters sing", "ŽirafaPlešePolko", "correct horse 12 staple"})
    void longAndUncommonIsEnough(String password) {
        assertThat(rules.check("password", password, "tina@school.si")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Password2026!",
                "1234567890",
                "qwertyuiop",
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "passwordpassword",
                "!!Liverpool99",
                "ILoveYouForever"
            })
    void whatEverybodyTriesFirstIsRefused(String password) {
        assertThat(rules.check("password", password, "tina@school.si"))
                .extracting(Rejection::key)
                .containsExactly("identity.rejected.password-common");
    }

    @ParameterizedTest
    @CsvSource({"ninechars,short", "Tina.Novak-Kos1,like-address", "tina.novak-kos@school.si,like-address"})
    void shortOnesAndTheOwnAddressAreRefused(String password, String reason) {
        assertThat(rules.check("password", password, "tina.novak-kos@school.si"))
                .extracting(Rejection::key)
                .containsExactly("identity.rejected.password-" + reason);
    }

    @Test
    void noMoreThan128Characters() {
        assertThat(rules.check("password", "otter ".repeat(25), "tina@school.si"))
                .extracting(Rejection::key)
                .containsExactly("identity.rejected.password-long");
    }
}
