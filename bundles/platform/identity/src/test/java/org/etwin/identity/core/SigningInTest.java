package org.etwin.identity.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.identity.core.Installation.PASSWORD;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.etwin.identity.Origin;
import org.etwin.identity.Pupils.NewPupil;
import org.etwin.identity.Pupils.Slip;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class SigningInTest {
    private static final Id SCHOOL = new Id(77);
    private final Installation at;

    SigningInTest(Database database) {
        at = new Installation(database);
    }

    @Test
    void aPersonSignsInByAddressInAnyCaseAndPassword() {
        Id tina = at.person("tina@school.si");

        assertThat(at.signIn.person(" Tina@School.SI ", PASSWORD, "192.0.2.1")).isEqualTo(tina);
    }

    @Test
    void unknownAddressAndWrongPasswordAreRefusedWithTheSameWords() {
        at.person("tina@school.si");

        assertThat(Refused.keys(() -> at.signIn.person("tina@school.si", "wrong", null)))
                .isEqualTo(Refused.keys(() -> at.signIn.person("nobody@school.si", "wrong", null)))
                .containsExactly("identity.rejected.sign-in");
    }

    @Test
    void aPupilSignsInWithTheSlipInAnyCase() {
        Slip ana = at.pupils
                .enrol(at.eTwinner(at.person("tina@school.si")), SCHOOL, List.of(NewPupil.of("Ana")))
                .get(0);

        assertThat(at.signIn.pupil(ana.userName().toUpperCase(), ana.password() + " ", null))
                .isEqualTo(ana.pupil());
        assertThat(Refused.kind(() -> at.signIn.person(ana.userName(), ana.password(), null)))
                .isEqualTo(Rejection.Kind.UNAUTHENTICATED);
    }

    @Test
    void aClassOf40BehindOneAddressSignsInWithinAMinuteEvenIfEachMistypesTwice() {
        List<NewPupil> names = Collections.nCopies(40, NewPupil.of("Pupil"));
        List<Slip> slips = at.pupils.enrol(at.eTwinner(at.person("tina@school.si")), SCHOOL, names);

        for (Slip slip : slips) {
            for (int typo = 0; typo < 2; typo++) {
                assertThat(Refused.kind(() -> at.signIn.pupil(slip.userName(), "typo", "192.0.2.1")))
                        .isEqualTo(Rejection.Kind.UNAUTHENTICATED);
            }
            assertThat(at.signIn.pupil(slip.userName(), slip.password(), "192.0.2.1"))
                    .isEqualTo(slip.pupil());
        }
    }

    @Test
    void rightPasswordsNeverUseTheTriesUp() {
        Id tina = at.person("tina@school.si");

        for (int i = 0; i < 300; i++) {
            assertThat(at.signIn.person("tina@school.si", PASSWORD, "192.0.2.1"))
                    .isEqualTo(tina);
        }
    }

    @Test
    void whoGuessesOneAccountIsStoppedAndMayTryAgainLater() {
        Id tina = at.person("tina@school.si");
        for (int i = 0; i < 20; i++) {
            String from = "192.0.2." + i;
            Refused.keys(() -> at.signIn.person("tina@school.si", "guess", from));
        }

        assertThat(Refused.kind(() -> at.signIn.person("tina@school.si", PASSWORD, "192.0.2.99")))
                .isEqualTo(Rejection.Kind.TOO_MANY);

        at.db.clock().advance(Duration.ofMinutes(1));
        assertThat(at.signIn.person("tina@school.si", PASSWORD, "192.0.2.99")).isEqualTo(tina);
    }

    @Test
    void whoTriesManyAccountsFromOneAddressIsStopped() {
        for (int i = 0; i < 200; i++) {
            String email = "guess" + i + "@school.si";
            Refused.keys(() -> at.signIn.person(email, "guess", "192.0.2.1"));
        }

        assertThat(Refused.kind(() -> at.signIn.person("other@school.si", "guess", "192.0.2.1")))
                .isEqualTo(Rejection.Kind.TOO_MANY);
        assertThat(Refused.kind(() -> at.signIn.person("other@school.si", "guess", "192.0.2.2")))
                .isEqualTo(Rejection.Kind.UNAUTHENTICATED);
    }

    @Test
    void aChangedPasswordEndsTokensAndSessions() {
        Id tina = at.person("tina@school.si");
        Actor herself = at.actors.actor(tina);
        String token = at.tokens.issue(tina, Origin.UNKNOWN);
        Id session = at.browser(tina);
        assertThat(at.tokens.account(token)).contains(tina);

        assertThat(Refused.keys(() -> at.accounts.changePassword(herself, "wrong", "a rather new password")))
                .containsExactly("identity.rejected.password-wrong");
        at.accounts.changePassword(herself, PASSWORD, "a rather new password");

        assertThat(at.tokens.account(token)).isEmpty();
        assertThat(at.sessions.account(session)).isEmpty();
        assertThat(at.signIn.person("tina@school.si", "a rather new password", null))
                .isEqualTo(tina);
        assertThat(Refused.kind(() -> at.signIn.person("tina@school.si", PASSWORD, null)))
                .isEqualTo(Rejection.Kind.UNAUTHENTICATED);
    }

    @Test
    void aTokenIsValidFor12HoursOrUntilItIsRevoked() {
        Id tina = at.person("tina@school.si");
        String token = at.tokens.issue(tina, Origin.UNKNOWN);
        String other = at.tokens.issue(tina, Origin.UNKNOWN);

        at.tokens.revoke(other);
        at.db.clock().advance(Duration.ofHours(12).minusSeconds(1));
        assertThat(at.tokens.account(token)).contains(tina);
        assertThat(at.tokens.account(other)).isEmpty();

        at.db.clock().advance(Duration.ofSeconds(1));
        assertThat(at.tokens.account(token)).isEmpty();
    }

    @Test
    void theDatabaseNeverHoldsAToken() throws Exception {
        Id tina = at.person("tina@school.si");
        String token = at.tokens.issue(tina, Origin.UNKNOWN);

        try (var connection = at.db.connection();
                var rows = connection.createStatement().executeQuery("SELECT token_hash FROM identity_session")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).hasSize(64).isNotEqualTo(token);
            assertThat(rows.next()).isFalse();
        }
    }
}
