package org.etwin.ui.shell.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.etwin.identity.Origin;
import org.etwin.identity.Sessions;
import org.etwin.identity.Sessions.Ending;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BrowsersTest {
    private static final Id SESSION = new Id(5);

    private final Browsers browsers = new Browsers(null);
    private final Endings sessions = new Endings();
    private final VaadinSession browser = new Attributes();

    BrowsersTest() {
        browsers.setSessions(sessions);
    }

    @AfterEach
    void stop() {
        browsers.stop();
    }

    @Test
    void whatThePersonDoesKeepsTheSession() {
        browsers.enter(browser, SESSION);

        assertThat(browsers.active(browser)).isTrue();
        assertThat(sessions.active).containsExactly(SESSION);
    }

    @Test
    void visitorsAreNeverLate() {
        assertThat(browsers.active(browser)).isTrue();
        assertThat(sessions.active).isEmpty();
    }

    @Test
    void whatComesAfterTheEndIsNotDoneAndTheBrowserIsNobodysAnyMore() {
        browsers.enter(browser, SESSION);
        sessions.ended.put(SESSION, Ending.IDLE);

        assertThat(browsers.active(browser)).isFalse();

        assertThat(browsers.of(browser)).isEmpty();
        assertThat(sessions.active).isEmpty();
    }

    @Test
    void whoSignsInAnewDoesNotEndWithTheSessionBefore() {
        browsers.enter(browser, SESSION);
        browsers.enter(browser, new Id(6));
        sessions.ended.put(SESSION, Ending.SIGNED_OUT);

        browsers.look();

        assertThat(browsers.of(browser)).contains(new Id(6));
        assertThat(browsers.active(browser)).isTrue();
    }

    @Test
    void whileIdentityIsAwayNobodyIsSentAway() {
        browsers.enter(browser, SESSION);
        browsers.unsetSessions(sessions);

        assertThat(browsers.ending(browser)).isEqualTo(Ending.NONE);
        assertThat(browsers.active(browser)).isTrue();
    }

    @Test
    void aSignInThatNeedsItsSecondStepSinceNowDoesNothingMoreAndStays() {
        browsers.enter(browser, SESSION);
        sessions.waiting.add(SESSION);

        assertThat(browsers.active(browser)).isFalse();
        assertThat(browsers.of(browser)).contains(SESSION);
        assertThat(sessions.active).isEmpty();
        assertThat(browsers.active(browser)).as("on a page that is public").isTrue();
    }

    @Test
    void aSignInThatWaitsFromItsBeginningReadsWhatIsPublicAndIsAskedAnewAfterItsSecondStep() {
        sessions.waiting.add(SESSION);
        browsers.enter(browser, SESSION);
        assertThat(browsers.active(browser)).isTrue();

        sessions.waiting.clear();
        browsers.noteWhetherWaiting(browser);
        sessions.waiting.add(SESSION);

        assertThat(browsers.active(browser)).isFalse();
    }

    @Test
    void theWayBackIsInTheFarewell() {
        assertThat(Browsers.farewell(Ending.TOO_LONG, "schools?q=a&b=c"))
                .isEqualTo("signed-out?why=too_long&to=schools%3Fq%3Da%26b%3Dc");
    }

    @Test
    void onesOwnAccountStaysOpenToWhoHasNotAcceptedNewTerms() {
        assertThat(Gate.isAlwaysOpen(new Location("account/data"))).isTrue();
        assertThat(Gate.isAlwaysOpen(new Location("accept-terms"))).isTrue();
        assertThat(Gate.isAlwaysOpen(new Location("accounts"))).isFalse();
        assertThat(Gate.isAlwaysOpen(new Location("home"))).isFalse();
    }

    /** A session of pages without a server: only what is remembered in it. */
    private static final class Attributes extends VaadinSession {
        private static final long serialVersionUID = 1;

        private final Map<String, Object> attributes = new HashMap<>();

        Attributes() {
            super(null);
        }

        @Override
        public void setAttribute(String name, Object value) {
            attributes.put(name, value);
        }

        @Override
        public Object getAttribute(String name) {
            return attributes.get(name);
        }

        @Override
        public java.util.Collection<com.vaadin.flow.component.UI> getUIs() {
            return List.of();
        }
    }

    private static final class Endings implements Sessions {
        final Map<Id, Ending> ended = new HashMap<>();
        final java.util.Set<Id> active = new java.util.HashSet<>();
        final java.util.Set<Id> waiting = new java.util.HashSet<>();

        @Override
        public Id begin(Id account, Origin origin) {
            throw new AssertionError("nobody signs in here");
        }

        @Override
        public Optional<Id> account(Id session) {
            return Optional.of(session);
        }

        @Override
        public boolean isWaiting(Id session) {
            return waiting.contains(session);
        }

        @Override
        public Ending ending(Id session) {
            return ended.getOrDefault(session, Ending.NONE);
        }

        @Override
        public void active(Id session) {
            active.add(session);
        }

        @Override
        public void signOut(Id session) {
            ended.put(session, Ending.SIGNED_OUT);
        }

        @Override
        public List<Session> mine(Actor actor) {
            return List.of();
        }

        @Override
        public void end(Actor actor, Id session) {
            signOut(session);
        }

        @Override
        public void endOthers(Actor actor, Id kept) {}

        @Override
        public Duration idle() {
            return Duration.ofHours(1);
        }
    }
}
