package org.etwin.identity.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.etwin.identity.AccessTokens.Access;
import org.etwin.identity.AccessTokens.AccessToken;
import org.etwin.identity.AccessTokens.Wanted;
import org.etwin.identity.Origin;
import org.etwin.identity.Programs;
import org.etwin.identity.SecondFactor.Enrolment;
import org.etwin.identity.SecondFactor.Step;
import org.etwin.identity.Sessions.Ending;
import org.etwin.identity.factor.TimedCodes;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A role that needs the second step, given to somebody who is signed in and has programs. */
@ParameterizedClass
@EnumSource(Database.class)
class RoleGivenLaterTest {
    private static final Grant CSS = new Grant(Role.CSS, null);

    private final TimedCodes app = new TimedCodes();
    private final Installation at;
    private final Id sofia;
    private final Id browser;

    RoleGivenLaterTest(Database database) {
        at = new Installation(database);
        sofia = at.person("sofia@support.eu");
        browser = at.browser(sofia);
    }

    @Test
    void whoIsSignedInSetsItUpBeforeTheRoleOpensAnything() {
        LiveSessions otherNode = at.otherNode();
        assertThat(at.sessions.account(browser)).contains(sofia);
        assertThat(otherNode.account(browser)).contains(sofia);

        given();

        assertThat(at.sessions.account(browser)).isEmpty();
        assertThat(otherNode.account(browser)).isEmpty();
        assertThat(at.sessions.isWaiting(browser)).isTrue();
        assertThat(at.sessions.ending(browser)).isEqualTo(Ending.NONE);
        assertThat(at.secondFactor.waiting(browser)).isEqualTo(Step.ENROLMENT);
        Enrolment enrolment = at.secondFactor.enrol(browser);
        at.secondFactor.confirm(browser, now(enrolment.secret()));
        assertThat(at.sessions.account(browser)).contains(sofia);
        assertThat(at.otherNode().account(browser)).contains(sofia);
        assertThat(at.sessions.isWaiting(browser)).isFalse();
    }

    @Test
    void whoHasItOnIsAskedForTheCodeWhereItWasNotTyped() {
        String secret = turnedOn();
        Id phone = at.browser(sofia);
        at.secondFactor.pass(phone, now(secret), null);

        given();

        assertThat(at.sessions.account(phone)).contains(sofia);
        assertThat(at.secondFactor.waiting(browser)).isEqualTo(Step.CODE);
        at.db.clock().advance(Duration.ofSeconds(30));
        at.secondFactor.pass(browser, now(secret), null);
        assertThat(at.sessions.account(browser)).contains(sofia);
    }

    @Test
    void aProgramThatIsSignedInWaitsToo() {
        String token = at.tokens.issue(sofia, Origin.UNKNOWN);
        assertThat(at.tokens.account(token)).contains(sofia);

        given();

        assertThat(Refused.keys(() -> at.tokens.account(token))).containsExactly("identity.rejected.second-step");
        Id session = at.tokens.session(token).orElseThrow();
        at.secondFactor.confirm(session, now(at.secondFactor.enrol(session).secret()));
        assertThat(at.tokens.account(token)).contains(sofia);
    }

    @Test
    void aRoleThatIsTakenAgainLetsTheSignInGoOn() {
        given();
        at.roles.revoke(Installation.SYSTEM, sofia, CSS);

        assertThat(at.sessions.account(browser)).contains(sofia);
    }

    @Test
    void aTokenOfBeforeCarriesTheRestOnlyAndOneOfAfterEverything() {
        String before = token();
        at.roles.grant(Installation.SYSTEM, sofia, Grant.nso("SI"));
        given();
        Enrolment enrolment = at.secondFactor.enrol(browser);
        at.secondFactor.confirm(browser, now(enrolment.secret()));
        String after = token();

        assertThat(carriedBy(before)).containsExactly(Grant.nso("SI"));
        assertThat(carriedBy(after)).containsExactlyInAnyOrder(Grant.nso("SI"), CSS);
        assertThat(at.accessTokens.mine(at.actors.actor(sofia)))
                .extracting(AccessToken::withoutRoles)
                .containsExactly(false, true);
        at.roles.revoke(Installation.SYSTEM, sofia, CSS);
        assertThat(at.accessTokens.mine(at.actors.actor(sofia)))
                .extracting(AccessToken::withoutRoles)
                .containsOnly(false);
    }

    private void given() {
        at.roles.grant(Installation.SYSTEM, sofia, CSS);
    }

    private String token() {
        Wanted wanted = new Wanted(
                "My script", Access.WRITE, Set.of(), at.db.clock().instant().plus(Duration.ofDays(30)));
        return at.accessTokens
                .make(at.actors.actor(sofia), wanted, Installation.PASSWORD)
                .secret();
    }

    private Set<Grant> carriedBy(String token) {
        return at.accessTokens.use(token).map(Programs.Use::actor).orElseThrow().grants();
    }

    private String turnedOn() {
        Actor owner = at.actors.actor(sofia);
        Enrolment enrolment = at.secondFactor.begin(owner, Installation.PASSWORD, null);
        at.secondFactor.confirm(owner, now(enrolment.secret()));
        at.db.clock().advance(Duration.ofSeconds(30));
        return enrolment.secret();
    }

    private String now(String secret) {
        return app.code(secret, at.db.clock().instant());
    }
}
