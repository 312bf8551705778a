package org.etwin.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where somebody is signed in: browsers with pages and programs with a token. A session ends when its owner says so, when
 * nobody did anything in the browser for a while, and in any case some hours after it began.
 */
@ProviderType
public interface Sessions {
    /** Begins a session of a browser, for who has shown to be that account; it may wait for a {@link SecondFactor}. */
    Id begin(Id account, Origin origin);

    /**
     * Whose session it is; nobody's while it waits for its second step. From a cache that forgets at once when a session is
     * ended, on all nodes.
     */
    Optional<Id> account(Id session);

    /**
     * Whether somebody is signed in there who still has to take the second step: because it has just begun, or because a
     * role that needs it was given since. Until then {@link #account} is empty.
     */
    boolean isWaiting(Id session);

    /** Why a session is over: {@link Ending#NONE} while it is not. */
    Ending ending(Id session);

    /** The person did something in that browser; what pages do by themselves does not count. */
    void active(Id session);

    /** The browser signs out. */
    void signOut(Id session);

    /** Where the actor is signed in now, the newest first; at most 100. */
    List<Session> mine(Actor actor);

    /**
     * Ends one of the actor's own sessions or tokens: from now on, within a second, it is nobody's.
     *
     * @throws org.etwin.platform.Rejected not found when it is none of the actor's
     */
    void end(Actor actor, Id session);

    /** Ends all sessions and tokens of the actor but {@code kept}, which may be null. */
    void endOthers(Actor actor, Id kept);

    /** After how much time without anything done a browser is signed out. */
    Duration idle();

    enum Kind {
        /** Pages in a browser. */
        BROWSER,
        /** A token of a program. */
        TOKEN
    }

    enum Ending {
        NONE,
        /** By its owner, a new password, or the end of the account. */
        SIGNED_OUT,
        /** Nobody did anything for a while. */
        IDLE,
        /** It lasted as long as a session may. */
        TOO_LONG
    }

    /**
     * @param browser for example {@code Firefox}; null when it did not say
     * @param system for example {@code Windows}; null when it did not say
     * @param seen when it was used last, to the minute
     * @param ends at the latest
     */
    record Session(
            Id id,
            Kind kind,
            String browser,
            String system,
            String remoteAddress,
            Instant started,
            Instant seen,
            Instant ends) {}
}
