package org.etwin.persistence.core;

import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database cannot take or give anything now. That is nobody's mistake: people are told, and it is no fault of a part. */
public final class Unavailable {
    private static final Logger LOG = LoggerFactory.getLogger(Unavailable.class);

    private Unavailable() {}

    /** What to throw instead: a refusal in people's words, or what was thrown itself when it is something else. */
    static RuntimeException insteadOf(RuntimeException thrown) {
        if (SqlStates.isNoRoom(thrown)) {
            LOG.warn("The disk of the database is full: {}", thrown.toString());
            return noRoom();
        }
        if (SqlStates.isAway(thrown)) {
            LOG.warn("The database is away: {}", thrown.toString());
            return refusal("persistence.rejected.away");
        }
        return thrown;
    }

    static Rejected noRoom() {
        return refusal("persistence.rejected.no-room");
    }

    /** Whether it will do later, as it is. */
    public static boolean isSaidBy(Throwable thrown) {
        return thrown instanceof Rejected rejected && rejected.kind() == Rejection.Kind.UNAVAILABLE;
    }

    private static Rejected refusal(String key) {
        return new Rejected(Rejection.of(Rejection.Kind.UNAVAILABLE, key));
    }
}
