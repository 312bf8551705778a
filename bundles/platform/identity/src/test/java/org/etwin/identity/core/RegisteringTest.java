package org.etwin.identity.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.identity.core.Installation.SYSTEM;
import static org.etwin.identity.core.Installation.registration;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.etwin.identity.AccountConfirmed;
import org.etwin.identity.Origin;
import org.etwin.identity.Registration;
import org.etwin.identity.spi.AccountLifecycle;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class RegisteringTest {
    private static final String OTHER = "a password of her own";

    private final Installation at;

    RegisteringTest(Database database) {
        at = new Installation(database);
    }

    @Test
    void aNewcomerGoesOnAsAnUnconfirmedAccountAndGetsLinkAndCode() {
        Id tina = at.register("tina@school.si");

        assertThat(at.actors.actor(tina)).isInstanceOf(Actor.Person.class);
        assertThat(at.accounts.find(SYSTEM, tina)).get().satisfies(account -> {
            assertThat(account.confirmed()).isFalse();
            assertThat(account.name()).isEqualTo("Tina Novak");
            assertThat(account.language()).isEqualTo(new Locale("sl"));
        });
        assertThat(at.lastMail().key()).isEqualTo("identity.mail.confirm");
        assertThat(at.lastMail().link()).startsWith("/confirm/");
    }

    @Test
    void theLinkConfirmsOnceWhoeverOpensIt() {
        Id tina = at.register("tina@school.si");
        String token = Mailed.token(at.lastMail());

        assertThat(at.accounts.confirm(Actor.VISITOR, token, OTHER)).isEqualTo(tina);

        assertThat(at.accounts.find(SYSTEM, tina).orElseThrow().confirmed()).isTrue();
        assertThat(at.db.published(AccountConfirmed.class)).containsExactly(new AccountConfirmed(tina));
        assertThat(Refused.keys(() -> at.accounts.confirm(Actor.VISITOR, token, OTHER)))
                .containsExactly("identity.rejected.link-unknown");
    }

    @Test
    void whoRegisteredAnAddressOfSomebodyElseIsOutWhenTheLinkIsOpened() {
        Id tina = at.register("tina@school.si");
        String token = at.tokens.issue(tina, Origin.UNKNOWN);
        Id session = at.browser(tina);

        at.accounts.confirm(Actor.VISITOR, Mailed.token(at.lastMail()), OTHER);

        assertThat(at.tokens.account(token)).isEmpty();
        assertThat(at.sessions.account(session)).isEmpty();
    }

    @Test
    void thePasswordOfWhoRegisteredAnAddressOfSomebodyElseIsWorthNothing() {
        Id tina = at.register("tina@school.si");
        String token = Mailed.token(at.lastMail());

        assertThat(Refused.keys(() -> at.accounts.confirm(Actor.VISITOR, token, null)))
                .containsExactly("identity.rejected.password-short");
        at.accounts.confirm(Actor.VISITOR, token, OTHER);

        assertThat(Refused.keys(() -> at.signIn.person("tina@school.si", Installation.PASSWORD, null)))
                .containsExactly("identity.rejected.sign-in");
        assertThat(at.signIn.person("tina@school.si", OTHER, null)).isEqualTo(tina);
    }

    @Test
    void whoOpensTheLinkInTheBrowserThatRegisteredJustGoesOn() {
        Id tina = at.register("tina@school.si");
        Id session = at.browser(tina);

        at.accounts.confirm(at.actors.actor(tina), Mailed.token(at.lastMail()), null);

        assertThat(at.sessions.account(session)).contains(tina);
        assertThat(at.signIn.person("tina@school.si", Installation.PASSWORD, null))
                .isEqualTo(tina);
    }

    @Test
    void whoIsSignedInAsSomebodyElseDoesNotConfirmWithoutAPassword() {
        at.register("tina@school.si");
        String token = Mailed.token(at.lastMail());
        Actor other = at.actors.actor(at.register("other@school.si"));

        assertThat(Refused.keys(() -> at.accounts.confirm(other, token, null)))
                .containsExactly("identity.rejected.password-short");
    }

    @Test
    void whoTypesTheCodeStaysSignedIn() {
        Id tina = at.register("tina@school.si");
        String token = at.tokens.issue(tina, Origin.UNKNOWN);
        Id session = at.browser(tina);

        at.accounts.confirmByCode(at.actors.actor(tina), Mailed.code(at.lastMail()));

        assertThat(at.tokens.account(token)).contains(tina);
        assertThat(at.sessions.account(session)).contains(tina);
    }

    @Test
    void aLinkOlderThanThreeDaysConfirmsNothing() {
        at.register("tina@school.si");
        String token = Mailed.token(at.lastMail());
        at.db.clock().advance(Duration.ofDays(3).plusSeconds(1));

        assertThat(Refused.keys(() -> at.accounts.confirm(Actor.VISITOR, token, OTHER)))
                .containsExactly("identity.rejected.link-unknown");
    }

    @Test
    void theCodeConfirmsTheAccountThatTypesIt() {
        Id tina = at.register("tina@school.si");
        String code = Mailed.code(at.lastMail());

        at.accounts.confirmByCode(at.actors.actor(tina), code.substring(0, 3) + " " + code.substring(3));

        assertThat(at.accounts.find(SYSTEM, tina).orElseThrow().confirmed()).isTrue();
    }

    @Test
    void fiveWrongCodesVoidTheRightOne() {
        Id tina = at.register("tina@school.si");
        Actor herself = at.actors.actor(tina);
        String code = Mailed.code(at.lastMail());
        String wrong = code.equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 5; i++) {
            assertThat(Refused.keys(() -> at.accounts.confirmByCode(herself, wrong)))
                    .containsExactly("identity.rejected.code-wrong");
        }

        assertThat(Refused.keys(() -> at.accounts.confirmByCode(herself, code)))
                .containsExactly("identity.rejected.code-wrong");

        at.accounts.sendConfirmationAgain(herself);
        at.accounts.confirmByCode(herself, Mailed.code(at.lastMail()));
        assertThat(at.accounts.find(SYSTEM, tina).orElseThrow().confirmed()).isTrue();
    }

    @Test
    void aKnownAddressGetsTheSameAnswerAnotherMailAndCanNeverBeConfirmed() {
        Id owner = at.person("tina@school.si");

        Id shadow = at.accounts.register(
                Actor.VISITOR, registration("TINA@school.si", "something else entirely"), "192.0.2.1");

        assertThat(shadow).isNotEqualTo(owner);
        assertThat(at.lastMail().key()).isEqualTo("identity.mail.known");
        Actor whoever = at.actors.actor(shadow);
        assertThat(whoever).isInstanceOf(Actor.Person.class);
        assertThat(Refused.keys(() -> at.accounts.confirmByCode(whoever, "123456")))
                .containsExactly("identity.rejected.code-wrong");
        assertThat(at.signIn.person("tina@school.si", "something else entirely", null))
                .isEqualTo(shadow);
        assertThat(at.signIn.person("tina@school.si", Installation.PASSWORD, null))
                .isEqualTo(owner);
    }

    @Test
    void aKnownAddressCostsTheDatabaseTheSameStatementsAsAnUnknownOne() {
        at.person("tina@school.si");

        List<String> known = at.db.statements(() -> at.register("tina@school.si"));
        List<String> unknown = at.db.statements(() -> at.register("nobody@school.si"));

        assertThat(known).isEqualTo(unknown);
        assertThat(at.db.statements(() -> Refused.keys(() -> at.signIn.person("tina@school.si", "wrong", null))))
                .isEqualTo(
                        at.db.statements(() -> Refused.keys(() -> at.signIn.person("never@school.si", "wrong", null))));
    }

    @Test
    void ofTwoWhoRegisteredOneAddressOnlyTheFirstToConfirmGetsIt() {
        at.register("tina@school.si");
        String first = Mailed.token(at.lastMail());
        at.register("tina@school.si");
        String second = Mailed.token(at.lastMail());

        at.accounts.confirm(Actor.VISITOR, second, OTHER);

        assertThat(Refused.keys(() -> at.accounts.confirm(Actor.VISITOR, first, OTHER)))
                .containsExactly("identity.rejected.address-has-account");
    }

    @Test
    void whatIsWrongIsSaidAtOnceForEveryField() {
        Registration empty = new Registration("no address", "short", " ", "www.buy.example", null, "", null);

        assertThat(Refused.keys(() -> at.accounts.register(Actor.VISITOR, empty, null)))
                .containsExactly(
                        "identity.rejected.email",
                        "identity.rejected.password-short",
                        "identity.rejected.name-missing",
                        "identity.rejected.name-strange",
                        "identity.rejected.not-accepted",
                        "identity.rejected.not-accepted");
    }

    @Test
    void oneAddressIsNotFloodedWithMails() {
        for (int i = 0; i < 5; i++) {
            at.register("tina@school.si");
        }

        assertThat(Refused.keys(() -> at.register("tina@school.si")))
                .containsExactly("identity.rejected.too-many-mails");
    }

    @Test
    void aStaffRoomBehindOneAddressRegistersTogetherButNoMachineDoes() {
        for (int i = 0; i < 100; i++) {
            at.register("teacher" + i + "@school.si");
        }

        assertThat(Refused.kind(() -> at.register("one-more@school.si"))).isEqualTo(Rejection.Kind.TOO_MANY);
    }

    @Test
    void whoHangsOnTheAccountTakesPartInItsTransaction() {
        at.takingPart.add(new AccountLifecycle() {
            @Override
            public void confirmed(Id account) {
                throw new IllegalStateException("not today");
            }
        });
        Id tina = at.register("tina@school.si");
        String token = Mailed.token(at.lastMail());

        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> at.accounts.confirm(Actor.VISITOR, token, OTHER)))
                .hasMessage("not today");

        assertThat(at.accounts.find(SYSTEM, tina).orElseThrow().confirmed()).isFalse();
        assertThat(at.db.published(AccountConfirmed.class)).isEmpty();
    }

    @Test
    void whatIsNotConfirmedIsSweptAfterAWeekAndTheOthersAreTold() {
        List<Id> told = new ArrayList<>();
        at.takingPart.add(new AccountLifecycle() {
            @Override
            public void removed(Id account) {
                told.add(account);
            }
        });
        Id confirmed = at.person("owner@school.si");
        Id forgotten = at.register("forgotten@school.si");
        Id shadow = at.register("owner@school.si");
        at.db.clock().advance(Duration.ofDays(6));
        Id recent = at.register("recent@school.si");
        at.sweeping.sweep();
        assertThat(told).isEmpty();

        at.db.clock().advance(Duration.ofDays(2));
        at.sweeping.sweep();

        assertThat(told).containsExactlyInAnyOrder(forgotten, shadow);
        assertThat(at.accounts.cards(List.of(confirmed, forgotten, shadow, recent)))
                .containsOnlyKeys(confirmed, recent);
        assertThat(at.actors.actor(forgotten)).isEqualTo(Actor.VISITOR);
    }
}
