package org.etwin.identity.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.etwin.identity.core.Installation.PASSWORD;
import static org.etwin.identity.core.Installation.SYSTEM;

import java.time.Duration;
import org.etwin.identity.AccountConfirmed;
import org.etwin.notifications.Mail;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class ChangingEmailTest {
    private final Installation at;
    private final Id tina;
    private final Actor herself;

    ChangingEmailTest(Database database) {
        at = new Installation(database);
        tina = at.person("tina@old.si");
        herself = at.actors.actor(tina);
    }

    @Test
    void aNewAddressCountsOnceItIsConfirmedAndTheOldOneIsTold() {
        at.emailChanges.ask(herself, "Tina@New.si", PASSWORD);
        Mail asked = at.lastMail();
        assertThat(asked.to()).isEqualTo("Tina@New.si");
        assertThat(email()).isEqualTo("tina@old.si");
        assertThat(at.emailChanges.waiting(herself)).isEqualTo("Tina@New.si");

        at.emailChanges.confirmByCode(herself, Mailed.code(asked));

        assertThat(email()).isEqualTo("Tina@New.si");
        assertThat(at.emailChanges.waiting(herself)).isNull();
        assertThat(at.lastMail().to()).isEqualTo("tina@old.si");
        assertThat(at.lastMail().key()).isEqualTo("identity.mail.email-changed");
        assertThat(at.signIn.person("tina@new.si", PASSWORD, null)).isEqualTo(tina);
        assertThat(Refused.kind(() -> at.signIn.person("tina@old.si", PASSWORD, null)))
                .isEqualTo(Rejection.Kind.UNAUTHENTICATED);
        assertThat(at.audited).contains("identity.email-changed {}");
    }

    @Test
    void theLinkOpensNothingForWhoeverElseReadsIt() {
        at.emailChanges.ask(herself, "tina@new.si", PASSWORD);
        String token = Mailed.token(at.lastMail());
        Actor stranger = at.actors.actor(at.person("stranger@new.si"));

        assertThat(Refused.kind(() -> at.emailChanges.confirm(Actor.VISITOR, token)))
                .isEqualTo(Rejection.Kind.UNAUTHENTICATED);
        assertThat(Refused.keys(() -> at.emailChanges.confirm(stranger, token)))
                .containsExactly("identity.rejected.email-link-unknown");
        at.emailChanges.confirm(herself, token);

        assertThat(email()).isEqualTo("tina@new.si");
        assertThat(Refused.keys(() -> at.emailChanges.confirm(herself, token)))
                .containsExactly("identity.rejected.email-link-unknown");
    }

    @Test
    void thePasswordIsAskedFirst() {
        at.mails.clear();

        assertThat(Refused.keys(() -> at.emailChanges.ask(herself, "tina@new.si", "wrong")))
                .containsExactly("identity.rejected.password-wrong");
        assertThat(Refused.keys(() -> at.emailChanges.ask(herself, "no address", PASSWORD)))
                .containsExactly("identity.rejected.email");
        assertThat(Refused.keys(() -> at.emailChanges.ask(herself, "TINA@old.si", PASSWORD)))
                .containsExactly("identity.rejected.email-same");
        assertThat(at.mails).isEmpty();
    }

    @Test
    void linkAndCodeAreGoodForADayAndFiveWrongCodesVoidThem() {
        at.emailChanges.ask(herself, "tina@new.si", PASSWORD);
        String code = Mailed.code(at.lastMail());
        for (int i = 0; i < 5; i++) {
            assertThat(Refused.keys(() -> at.emailChanges.confirmByCode(herself, "none")))
                    .containsExactly("identity.rejected.code-wrong");
        }
        assertThat(Refused.keys(() -> at.emailChanges.confirmByCode(herself, code)))
                .containsExactly("identity.rejected.code-wrong");

        at.emailChanges.ask(herself, "tina@new.si", PASSWORD);
        String token = Mailed.token(at.lastMail());
        at.db.clock().advance(Duration.ofHours(24));
        assertThat(Refused.keys(() -> at.emailChanges.confirm(herself, token)))
                .containsExactly("identity.rejected.email-link-unknown");
        assertThat(email()).isEqualTo("tina@old.si");
    }

    @Test
    void aTakenAddressGetsTheSameAnswerAndCanNeverBeConfirmed() {
        at.person("taken@new.si");
        at.mails.clear();

        at.emailChanges.ask(herself, "taken@new.si", PASSWORD);

        assertThat(at.lastMail().to()).isEqualTo("taken@new.si");
        assertThat(at.lastMail().key()).isEqualTo("identity.mail.email-known");
        assertThat(at.emailChanges.waiting(herself)).isEqualTo("taken@new.si");
        assertThat(email()).isEqualTo("tina@old.si");
    }

    @Test
    void ofTwoWhoWantOneAddressOnlyTheFirstToConfirmGetsIt() {
        Id other = at.person("other@old.si");
        Actor otherActor = at.actors.actor(other);
        at.emailChanges.ask(herself, "one@new.si", PASSWORD);
        String mine = Mailed.code(at.lastMail());
        at.emailChanges.ask(otherActor, "one@new.si", PASSWORD);
        String theirs = Mailed.code(at.lastMail());
        at.emailChanges.confirmByCode(otherActor, theirs);

        assertThat(Refused.kind(() -> at.emailChanges.confirmByCode(herself, mine)))
                .isEqualTo(Rejection.Kind.CONFLICT);
        assertThat(email()).isEqualTo("tina@old.si");
    }

    @Test
    void theOldAddressTakesItBackAndWhoChangedItIsOutWithThePassword() {
        Id session = at.browser(tina);
        at.emailChanges.ask(herself, "thief@new.si", PASSWORD);
        at.emailChanges.confirmByCode(herself, Mailed.code(at.lastMail()));
        String back = Mailed.token(at.lastMail());
        at.emailChanges.ask(herself, "thief@other.si", PASSWORD);

        String choosing = at.emailChanges.takeBack(back);

        assertThat(email()).isEqualTo("tina@old.si");
        assertThat(at.sessions.account(session)).isEmpty();
        assertThat(at.emailChanges.waiting(herself)).isNull();
        assertThat(Refused.kind(() -> at.signIn.person("tina@old.si", PASSWORD, null)))
                .isEqualTo(Rejection.Kind.UNAUTHENTICATED);
        assertThat(at.forgotten.choose(choosing, "a password of her own")).isEqualTo(tina);
        assertThat(at.signIn.person("tina@old.si", "a password of her own", null))
                .isEqualTo(tina);
        assertThat(Refused.keys(() -> at.emailChanges.takeBack(back)))
                .containsExactly("identity.rejected.email-link-unknown");
    }

    @Test
    void afterAWeekOrWhenSomebodyElseHasItTheOldAddressIsGone() {
        at.emailChanges.ask(herself, "tina@new.si", PASSWORD);
        at.emailChanges.confirmByCode(herself, Mailed.code(at.lastMail()));
        String back = Mailed.token(at.lastMail());
        at.person("tina@old.si");
        assertThat(Refused.kind(() -> at.emailChanges.takeBack(back))).isEqualTo(Rejection.Kind.CONFLICT);

        at.db.clock().advance(Duration.ofDays(7));
        assertThat(Refused.keys(() -> at.emailChanges.takeBack(back)))
                .containsExactly("identity.rejected.email-link-unknown");
    }

    @Test
    void aLinkToANewPasswordThatWentToTheOldAddressOpensNothingAnyMore() {
        at.forgotten.ask("tina@old.si", null);
        String reset = Mailed.token(at.lastMail());
        at.emailChanges.ask(herself, "tina@new.si", PASSWORD);
        at.emailChanges.confirmByCode(herself, Mailed.code(at.lastMail()));

        assertThat(Refused.keys(() -> at.forgotten.choose(reset, "a password of her own")))
                .containsExactly("identity.rejected.reset-unknown");
    }

    @Test
    void whoMistypedTheAddressAtRegistrationConfirmsAnother() {
        Id newcomer = at.register("mistpyed@school.si");
        Actor actor = at.actors.actor(newcomer);

        at.emailChanges.ask(actor, "mistyped@school.si", PASSWORD);
        at.emailChanges.confirmByCode(actor, Mailed.code(at.lastMail()));

        assertThat(at.accounts.find(SYSTEM, newcomer).orElseThrow().confirmed()).isTrue();
        assertThat(at.db.published(AccountConfirmed.class)).contains(new AccountConfirmed(newcomer));
    }

    @Test
    void aChangeCanBeForgotten() {
        at.emailChanges.ask(herself, "tina@new.si", PASSWORD);
        String code = Mailed.code(at.lastMail());

        at.emailChanges.cancel(herself);

        assertThat(at.emailChanges.waiting(herself)).isNull();
        assertThat(Refused.keys(() -> at.emailChanges.confirmByCode(herself, code)))
                .containsExactly("identity.rejected.code-wrong");
    }

    @Test
    void theDatabaseItselfRefusesASecondConfirmedAccountOfAnAddress() throws Exception {
        Id other = at.person("other@old.si");

        try (var connection = at.db.connection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(
                            "UPDATE identity_account SET confirmed_email = 'tina@old.si' WHERE id = " + other.value()))
                    .isInstanceOf(java.sql.SQLException.class);
        }
    }

    private String email() {
        return at.accounts.find(SYSTEM, tina).orElseThrow().email();
    }
}
