package org.etwin.identity.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.identity.core.Installation.PASSWORD;
import static org.etwin.identity.core.Installation.SYSTEM;

import java.time.Duration;
import java.util.List;
import org.etwin.identity.Origin;
import org.etwin.identity.Sessions.Ending;
import org.etwin.identity.Sessions.Kind;
import org.etwin.identity.Sessions.Session;
import org.etwin.identity.SessionsEnded;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Rejection;
import org.etwin.platform.Role;
import org.etwin.platform.events.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class SessionsTest {
    private final Installation at;
    private final Id tina;
    private final Actor herself;

    SessionsTest(Database database) {
        at = new Installation(database);
        tina = at.person("tina@school.si");
        herself = at.actors.actor(tina);
    }

    @Test
    void everyBrowserAndProgramIsListedWithWhatItSaysItIs() {
        Id browser = at.sessions.begin(
                tina, new Origin("192.0.2.7", "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari/604.1"));
        String token = at.tokens.issue(tina, new Origin("192.0.2.8", "curl/8.5.0"));

        List<Session> mine = at.sessions.mine(herself);

        assertThat(mine).extracting(Session::kind).containsExactly(Kind.TOKEN, Kind.BROWSER);
        assertThat(mine).extracting(Session::browser).containsExactly("curl", "Safari");
        assertThat(mine).extracting(Session::system).containsExactly(null, "iPhone");
        assertThat(mine).extracting(Session::remoteAddress).containsExactly("192.0.2.8", "192.0.2.7");
        assertThat(mine.get(1).id()).isEqualTo(browser);
        assertThat(at.tokens.session(token)).contains(mine.get(0).id());
        assertThat(mine).extracting(Session::started).containsOnly(at.db.clock().instant());
    }

    @Test
    void whereNobodyDoesAnythingForAnHourOneIsSignedOut() {
        Id session = at.browser(tina);

        at.db.clock().advance(Duration.ofMinutes(59));
        assertThat(at.sessions.account(session)).contains(tina);
        at.db.clock().advance(Duration.ofMinutes(1));

        assertThat(at.sessions.account(session)).isEmpty();
        assertThat(at.sessions.ending(session)).isEqualTo(Ending.IDLE);
        assertThat(at.sessions.mine(herself)).isEmpty();
    }

    @Test
    void onlyWhatThePersonDoesKeepsASessionAndWhoIsLateDoesNotComeBack() {
        Id session = at.browser(tina);
        for (int i = 0; i < 3; i++) {
            at.db.clock().advance(Duration.ofMinutes(50));
            at.sessions.active(session);
        }
        assertThat(at.sessions.account(session)).contains(tina);

        for (int i = 0; i < 3; i++) {
            // Asking whose it is, as every push, poll and heartbeat does, is nothing that the person does.
            at.db.clock().advance(Duration.ofMinutes(25));
            at.sessions.account(session);
        }
        at.sessions.active(session);
        assertThat(at.sessions.ending(session)).isEqualTo(Ending.IDLE);
    }

    @Test
    void afterTwelveHoursASessionEndsWhateverIsDone() {
        Id session = at.browser(tina);
        for (int i = 0; i < 24; i++) {
            assertThat(at.sessions.account(session)).contains(tina);
            at.db.clock().advance(Duration.ofMinutes(30));
            at.sessions.active(session);
        }

        assertThat(at.sessions.ending(session)).isEqualTo(Ending.TOO_LONG);
    }

    @Test
    void activityIsWrittenAtMostOnceAMinute() {
        Id session = at.browser(tina);
        at.db.clock().advance(Duration.ofMinutes(2));

        assertThat(at.db.statements(() -> at.sessions.active(session))).hasSizeLessThanOrEqualTo(2);
        at.db.clock().advance(Duration.ofSeconds(30));
        assertThat(at.db.statements(() -> at.sessions.active(session))).isEmpty();
        at.actors.actor(tina);
        assertThat(at.db.statements(() -> at.sessions.account(session))).isEmpty();
    }

    @Test
    void endingOneLeavesTheOthers() {
        Id here = at.browser(tina);
        Id there = at.browser(tina);
        at.sessions.account(there);

        at.sessions.end(herself, there);

        assertThat(at.sessions.ending(there)).isEqualTo(Ending.SIGNED_OUT);
        assertThat(at.sessions.account(here)).contains(tina);
        assertThat(at.db.published(SessionsEnded.class)).containsExactly(new SessionsEnded(tina));
    }

    @Test
    void nobodyEndsASessionOfSomebodyElse() {
        Id session = at.browser(tina);
        Actor other = at.actors.actor(at.person("other@school.si"));

        assertThat(Refused.kind(() -> at.sessions.end(other, session))).isEqualTo(Rejection.Kind.NOT_FOUND);
        at.sessions.endOthers(other, null);

        assertThat(at.sessions.account(session)).contains(tina);
    }

    @Test
    void signingOutEverywhereEndsAllBrowsersAndTokensButThisOne() {
        Id here = at.browser(tina);
        Id there = at.browser(tina);
        String token = at.tokens.issue(tina, Origin.UNKNOWN);
        at.sessions.account(there);
        at.tokens.account(token);

        at.sessions.endOthers(herself, here);

        assertThat(at.sessions.account(here)).contains(tina);
        assertThat(at.sessions.account(there)).isEmpty();
        assertThat(at.tokens.account(token)).isEmpty();
        assertThat(at.sessions.mine(herself)).extracting(Session::id).containsExactly(here);
    }

    @Test
    void aTokenThatIsInUseIsKnownWithoutTheDatabaseUntilItIsRevoked() {
        String token = at.tokens.issue(tina, Origin.UNKNOWN);
        at.tokens.account(token);

        assertThat(at.db.statements(() -> at.tokens.account(token))).isEmpty();
        at.tokens.revoke(token);

        assertThat(at.tokens.account(token)).isEmpty();
        assertThat(at.tokens.account(token + "x")).isEmpty();
    }

    @Test
    void anotherNodeForgetsAnEndedSessionWithTheEvent() {
        Id session = at.browser(tina);
        LiveSessions other = at.otherNode();
        assertThat(other.account(session)).contains(tina);

        at.sessions.end(herself, session);
        String json = at.db.json().write(new SessionsEnded(tina));
        other.on(new Event(
                1, session, "identity.sessions-ended", 1, at.db.clock().instant(), json));

        assertThat(other.account(session)).isEmpty();
    }

    @Test
    void aRestartOfTheServerKeepsSessions() {
        Id session = at.browser(tina);
        at.db.clock().advance(Duration.ofMinutes(40));
        at.sessions.active(session);
        at.db.clock().advance(Duration.ofMinutes(40));

        assertThat(at.otherNode().account(session)).contains(tina);
    }

    @Test
    void aRoleThatIsTakenAwayIsGoneForTheNextRequestOfAnySession() {
        at.roles.grant(SYSTEM, tina, Grant.nso("SI"));
        Id session = at.browser(tina);
        assertThat(at.actors.actor(at.sessions.account(session).orElseThrow()).isNsoOf("SI"))
                .isTrue();

        at.roles.revoke(SYSTEM, tina, Grant.nso("SI"));

        assertThat(at.actors.actor(at.sessions.account(session).orElseThrow()).isNsoOf("SI"))
                .isFalse();
        assertThat(at.actors.actor(tina).has(Role.NSO)).isFalse();
    }

    @Test
    void whatEndedLongAgoIsSwept() throws Exception {
        at.browser(tina);
        at.tokens.issue(tina, Origin.UNKNOWN);
        at.db.clock().advance(Duration.ofHours(37));

        at.sweeping.sweep();

        try (var connection = at.db.connection();
                var rows = connection.createStatement().executeQuery("SELECT COUNT(*) FROM identity_session")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    @Test
    void beginningASessionCountsAsSigningIn() {
        at.db.clock().advance(Duration.ofDays(400));
        assertThat(at.signIn.person("tina@school.si", PASSWORD, null)).isEqualTo(tina);
        at.browser(tina);

        assertThat(at.endings
                        .quietSince(
                                SYSTEM, at.db.clock().instant().minusSeconds(1), org.etwin.platform.PageRequest.first())
                        .items())
                .isEmpty();
    }
}
