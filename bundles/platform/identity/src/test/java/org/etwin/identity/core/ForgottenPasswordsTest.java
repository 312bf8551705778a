package org.etwin.identity.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.identity.core.Installation.PASSWORD;

import java.time.Duration;
import org.etwin.identity.Origin;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Id;
import org.etwin.platform.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class ForgottenPasswordsTest {
    private static final String NEW = "a rather new password";
    private final Installation at;
    private final Id tina;

    ForgottenPasswordsTest(Database database) {
        at = new Installation(database);
        tina = at.person("tina@school.si");
    }

    @Test
    void theLinkSetsANewPasswordOnceAndEndsAllSessions() {
        String token = at.tokens.issue(tina, Origin.UNKNOWN);
        Id session = at.browser(tina);
        at.forgotten.ask("Tina@school.si", null);
        String link = Mailed.token(at.lastMail());

        assertThat(at.forgotten.choose(link, NEW)).isEqualTo(tina);

        assertThat(at.signIn.person("tina@school.si", NEW, null)).isEqualTo(tina);
        assertThat(Refused.kind(() -> at.signIn.person("tina@school.si", PASSWORD, null)))
                .isEqualTo(Rejection.Kind.UNAUTHENTICATED);
        assertThat(at.tokens.account(token)).isEmpty();
        assertThat(at.sessions.account(session)).isEmpty();
        assertThat(Refused.keys(() -> at.forgotten.choose(link, NEW)))
                .containsExactly("identity.rejected.reset-unknown");
    }

    @Test
    void onlyTheNewestLinkWorksAndOnlyForAnHour() {
        at.forgotten.ask("tina@school.si", null);
        String older = Mailed.token(at.lastMail());
        at.forgotten.ask("tina@school.si", null);
        String newest = Mailed.token(at.lastMail());
        assertThat(Refused.keys(() -> at.forgotten.choose(older, NEW)))
                .containsExactly("identity.rejected.reset-unknown");

        at.db.clock().advance(Duration.ofHours(1));

        assertThat(Refused.keys(() -> at.forgotten.choose(newest, NEW)))
                .containsExactly("identity.rejected.reset-unknown");
    }

    @Test
    void anUnknownAddressGetsAMailThatSaysSoAndNobodyElseLearnsIt() {
        at.forgotten.ask("nobody@school.si", null);

        assertThat(at.lastMail().to()).isEqualTo("nobody@school.si");
        assertThat(at.lastMail().key()).isEqualTo("identity.mail.nobody");
    }

    @Test
    void aCommonPasswordIsRefusedAndTheLinkStaysGood() {
        at.forgotten.ask("tina@school.si", null);
        String link = Mailed.token(at.lastMail());

        assertThat(Refused.keys(() -> at.forgotten.choose(link, "Password2026!")))
                .containsExactly("identity.rejected.password-common");

        assertThat(at.forgotten.choose(link, NEW)).isEqualTo(tina);
    }

    @Test
    void whoHasNoLinkIsRefusedBeforeAnythingIsDoneWithThePassword() {
        assertThat(Refused.keys(() -> at.forgotten.choose("guessed", "Password2026!")))
                .containsExactly("identity.rejected.reset-unknown");
    }

    @Test
    void aLinkThatWasMailedBeforeIsWorthNothingOnceThePasswordIsChanged() {
        at.forgotten.ask("tina@school.si", null);
        String link = Mailed.token(at.lastMail());

        at.accounts.changePassword(at.eTwinner(tina), PASSWORD, NEW);

        assertThat(Refused.keys(() -> at.forgotten.choose(link, "yet another password")))
                .containsExactly("identity.rejected.reset-unknown");
    }

    @Test
    void nobodyIsFloodedWithLinks() {
        for (int i = 0; i < 5; i++) {
            at.forgotten.ask("tina@school.si", null);
        }

        assertThat(Refused.kind(() -> at.forgotten.ask("tina@school.si", null))).isEqualTo(Rejection.Kind.TOO_MANY);
        assertThat(Refused.keys(() -> at.forgotten.ask("no address", null))).containsExactly("identity.rejected.email");
    }
}
