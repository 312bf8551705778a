package org.etwin.identity.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.etwin.identity.Origin;
import org.etwin.identity.SecondFactor.Enrolment;
import org.etwin.identity.SecondFactor.Step;
import org.etwin.identity.factor.TimedCodes;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Rejection;
import org.etwin.platform.Role;
import org.etwin.platform.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class SecondFactorTest {
    private static final String CODE_REFUSED = "identity.rejected.second-factor-code";
    private static final Actor ADMIN =
            new Actor.Person(new Id(1), "Admin", Set.of(new Grant(Role.ADMIN, null)), Standing.NONE);

    private final TimedCodes app = new TimedCodes();
    private final Installation at;
    private final Id tina;

    SecondFactorTest(Database database) {
        at = new Installation(database);
        tina = at.person("tina@school.si");
    }

    @Test
    void whoHasItOnIsNobodyUntilTheCodeIsRight() {
        String secret = turnedOn(tina);

        Id browser = at.browser(tina);
        assertThat(at.sessions.account(browser)).isEmpty();
        assertThat(at.secondFactor.waiting(browser)).isEqualTo(Step.CODE);
        assertThat(at.sessions.mine(actor())).isEmpty();
        assertThat(Refused.keys(() -> at.secondFactor.pass(browser, "123456", null)))
                .containsExactly(CODE_REFUSED);

        at.secondFactor.pass(
                browser, " " + now(secret).substring(0, 3) + " " + now(secret).substring(3), null);
        assertThat(at.sessions.account(browser)).contains(tina);
        assertThat(at.secondFactor.waiting(browser)).isEqualTo(Step.NONE);
        assertThat(at.otherNode().account(browser)).contains(tina);
    }

    @Test
    void aTokenOpensNothingUntilTheCodeIsRight() {
        String secret = turnedOn(tina);
        String token = at.tokens.issue(tina, Origin.UNKNOWN);

        assertThat(Refused.keys(() -> at.tokens.account(token))).containsExactly("identity.rejected.second-step");
        at.secondFactor.pass(at.tokens.session(token).orElseThrow(), now(secret), "192.0.2.1");

        assertThat(at.tokens.account(token)).contains(tina);
    }

    @Test
    void aCodeCountsOnceAndThoseBeforeItNoMore() {
        String secret = turnedOn(tina);
        String code = now(secret);
        String before = app.code(secret, at.db.clock().instant().minusSeconds(30));
        at.secondFactor.pass(at.browser(tina), code, null);

        Id second = at.browser(tina);
        assertThat(Refused.keys(() -> at.secondFactor.pass(second, code, null))).containsExactly(CODE_REFUSED);
        assertThat(Refused.keys(() -> at.secondFactor.pass(second, before, null)))
                .containsExactly(CODE_REFUSED);
        at.db.clock().advance(Duration.ofSeconds(30));
        at.secondFactor.pass(second, now(secret), null);
    }

    @Test
    void ofTwoWhoTypeTheSameCodeAtOnceOneGetsIn() throws Exception {
        String secret = turnedOn(tina);
        String code = now(secret);
        List<Id> browsers = List.of(at.browser(tina), at.browser(tina));
        AtomicInteger passed = new AtomicInteger();

        List<Thread> people = browsers.stream()
                .map(browser -> new Thread(() -> {
                    if (Refused.keys(() -> at.secondFactor.pass(browser, code, null))
                            .isEmpty()) {
                        passed.incrementAndGet();
                    }
                }))
                .toList();
        people.forEach(Thread::start);
        for (Thread person : people) {
            person.join();
        }

        assertThat(passed).hasValue(1);
    }

    @Test
    void anAppWhoseClockIsHalfAMinuteWrongIsTakenAndOneOfTwoMinutesIsNot() {
        String secret = turnedOn(tina);
        Id browser = at.browser(tina);

        String tooOld = app.code(secret, at.db.clock().instant().minusSeconds(120));
        assertThat(Refused.keys(() -> at.secondFactor.pass(browser, tooOld, null)))
                .containsExactly(CODE_REFUSED);
        at.secondFactor.pass(browser, app.code(secret, at.db.clock().instant().plusSeconds(30)), null);
    }

    @Test
    void aRecoveryCodeOpensOnceAndNewOnesVoidTheOld() {
        Enrolment enrolment = at.secondFactor.begin(actor(), Installation.PASSWORD, null);
        List<String> codes = at.secondFactor.confirm(actor(), now(enrolment.secret()));
        assertThat(new HashSet<>(codes)).hasSize(10).allSatisfy(code -> assertThat(code)
                .matches("[A-Z2-9]{4}(-[A-Z2-9]{4}){3}"));

        at.secondFactor.pass(at.browser(tina), codes.get(3).toLowerCase().replace('-', ' '), null);
        assertThat(at.secondFactor.mine(actor()).recoveryCodes()).isEqualTo(9);
        Id again = at.browser(tina);
        assertThat(Refused.keys(() -> at.secondFactor.pass(again, codes.get(3), null)))
                .containsExactly(CODE_REFUSED);

        List<String> fresh = at.secondFactor.renewRecoveryCodes(actor(), codes.get(4));
        assertThat(fresh).hasSize(10);
        assertThat(Refused.keys(() -> at.secondFactor.pass(again, codes.get(5), null)))
                .containsExactly(CODE_REFUSED);
        at.secondFactor.pass(again, fresh.get(0), null);
    }

    @Test
    void theDatabaseHoldsNeitherSecretNorCodes() throws Exception {
        Enrolment enrolment = at.secondFactor.begin(actor(), Installation.PASSWORD, null);
        List<String> codes = at.secondFactor.confirm(actor(), now(enrolment.secret()));

        try (var connection = at.db.connection();
                var secrets = connection.createStatement().executeQuery("SELECT secret FROM identity_factor")) {
            assertThat(secrets.next()).isTrue();
            assertThat(secrets.getString(1)).doesNotContain(enrolment.secret());
        }
        try (var connection = at.db.connection();
                var kept = connection.createStatement().executeQuery("SELECT code_hash FROM identity_recovery")) {
            while (kept.next()) {
                assertThat(codes).noneMatch(kept.getString(1)::contains);
                assertThat(kept.getString(1)).hasSize(64);
            }
        }
    }

    @Test
    void whoGuessesIsStoppedAfterFiveWrongCodesAndMayTryAgainLater() {
        String secret = turnedOn(tina);
        Id browser = at.browser(tina);
        for (int i = 0; i < 5; i++) {
            Refused.keys(() -> at.secondFactor.pass(browser, "000000", "192.0.2.1"));
        }

        assertThat(Refused.kind(() -> at.secondFactor.pass(browser, now(secret), "192.0.2.1")))
                .isEqualTo(Rejection.Kind.TOO_MANY);
        at.db.clock().advance(Duration.ofMinutes(2));
        at.secondFactor.pass(browser, now(secret), "192.0.2.1");
    }

    @Test
    void whoGuessesTheWholeDayIsStoppedSooner() {
        String secret = turnedOn(tina);
        Id browser = at.browser(tina);
        for (int i = 0; i < 8; i++) {
            Refused.keys(() -> at.secondFactor.pass(browser, "000000", null));
            at.db.clock().advance(Duration.ofMinutes(4));
        }

        assertThat(Refused.kind(() -> at.secondFactor.pass(browser, now(secret), null)))
                .isEqualTo(Rejection.Kind.TOO_MANY);
    }

    @Test
    void aRoleThatNeedsItIsSetUpBeforeAnythingElse() {
        Id sofia = at.person("sofia@support.eu");
        at.roles.grant(ADMIN, sofia, new Grant(Role.CSS, null));

        Id browser = at.browser(sofia);
        assertThat(at.sessions.account(browser)).isEmpty();
        assertThat(at.secondFactor.waiting(browser)).isEqualTo(Step.ENROLMENT);
        assertThat(Refused.kind(() -> at.secondFactor.pass(browser, "123456", null)))
                .isEqualTo(Rejection.Kind.NOT_FOUND);

        Enrolment enrolment = at.secondFactor.enrol(browser);
        assertThat(enrolment.address().toString())
                .isEqualTo("otpauth://totp/eTwin%3Asofia%40support.eu?secret=" + enrolment.secret() + "&issuer=eTwin");
        assertThat(Refused.keys(() -> at.secondFactor.confirm(browser, "000000")))
                .containsExactly(CODE_REFUSED);
        assertThat(at.secondFactor.confirm(browser, now(enrolment.secret()))).hasSize(10);
        assertThat(at.sessions.account(browser)).contains(sofia);

        Actor herself = at.actors.actor(sofia);
        at.db.clock().advance(Duration.ofSeconds(30));
        assertThat(Refused.keys(() -> at.secondFactor.remove(herself, now(enrolment.secret()))))
                .containsExactly("identity.rejected.second-factor-required");
    }

    @Test
    void whoNeedsItCannotSetItUpAnewWithThePasswordAlone() {
        turnedOn(tina);
        Id browser = at.browser(tina);

        assertThat(Refused.kind(() -> at.secondFactor.enrol(browser))).isEqualTo(Rejection.Kind.NOT_FOUND);
        assertThat(Refused.keys(() -> at.secondFactor.begin(actor(), Installation.PASSWORD, "000000")))
                .containsExactly(CODE_REFUSED);
        assertThat(Refused.keys(() -> at.secondFactor.begin(actor(), "wrong", null)))
                .containsExactly("identity.rejected.password-wrong");
    }

    @Test
    void itIsMovedToAnotherPhoneAndTheOldOneWorksUntilThen() {
        String old = turnedOn(tina);
        Enrolment next = at.secondFactor.begin(actor(), Installation.PASSWORD, now(old));

        at.db.clock().advance(Duration.ofSeconds(30));
        at.secondFactor.pass(at.browser(tina), now(old), null);
        at.secondFactor.confirm(actor(), now(next.secret()));

        at.db.clock().advance(Duration.ofSeconds(30));
        Id browser = at.browser(tina);
        assertThat(Refused.keys(() -> at.secondFactor.pass(browser, now(old), null)))
                .containsExactly(CODE_REFUSED);
        at.secondFactor.pass(browser, now(next.secret()), null);
    }

    @Test
    void whoMayTurnsItOffAndIsTold() {
        String secret = turnedOn(tina);
        assertThat(at.lastMail().key()).isEqualTo("identity.mail.second-factor-on");

        at.secondFactor.remove(actor(), now(secret));

        assertThat(at.lastMail().key()).isEqualTo("identity.mail.second-factor-off");
        assertThat(at.sessions.account(at.browser(tina))).contains(tina);
        assertThat(at.audited).contains("identity.second-factor-on {}", "identity.second-factor-off {}");
    }

    @Test
    void anotherAdminResetsItWithAReasonWhichIsAuditedAndTold() {
        String secret = turnedOn(tina);
        Id browser = at.browser(tina);
        at.secondFactor.pass(browser, now(secret), null);

        assertThat(Refused.kind(() -> at.secondFactor.reset(at.eTwinner(new Id(5)), tina, "lost")))
                .isEqualTo(Rejection.Kind.FORBIDDEN);
        assertThat(Refused.keys(() -> at.secondFactor.reset(ADMIN, tina, " ")))
                .containsExactly("identity.rejected.second-factor-reason");
        Actor ownAdmin = new Actor.Person(tina, "Tina", Set.of(new Grant(Role.ADMIN, null)), Standing.NONE);
        assertThat(Refused.keys(() -> at.secondFactor.reset(ownAdmin, tina, "lost")))
                .containsExactly("identity.rejected.second-factor-own");
        at.secondFactor.reset(ADMIN, tina, " Phone lost, known by voice\u0000");

        assertThat(at.sessions.account(browser)).isEmpty();
        assertThat(at.audited).contains("identity.second-factor-reset {reason=Phone lost, known by voice}");
        assertThat(at.lastMail().key()).isEqualTo("identity.mail.second-factor-reset");
        assertThat(at.lastMail().args()).contains("Phone lost, known by voice");
        assertThat(at.sessions.account(at.browser(tina))).contains(tina);
        assertThat(Refused.keys(() -> at.secondFactor.reset(ADMIN, tina, "again")))
                .containsExactly("identity.rejected.second-factor-off");
    }

    @Test
    void anAccountThatEndsTakesItAlong() {
        turnedOn(tina);

        at.endings.erase(ADMIN, tina);

        assertThat(at.db.transactions().reading(() -> at.factors.find(tina))).isEmpty();
        assertThat(at.db.transactions().reading(() -> at.factors.recoveryCodes(tina)))
                .isZero();
    }

    private String turnedOn(Id account) {
        Actor owner = at.actors.actor(account);
        Enrolment enrolment = at.secondFactor.begin(owner, Installation.PASSWORD, null);
        at.secondFactor.confirm(owner, now(enrolment.secret()));
        at.db.clock().advance(Duration.ofSeconds(30));
        return enrolment.secret();
    }

    private String now(String secret) {
        return app.code(secret, at.db.clock().instant());
    }

    private Actor actor() {
        return at.actors.actor(tina);
    }
}
