package org.etwin.persistence;

import org.etwin.persistence.core.SqlStates;

/** Tells whether the database gave a transaction up so that others could go on. */
public final class Deadlocks {
    private Deadlocks() {}

    /**
     * Whether it did. The transaction is lost by then, and is tried again when this reaches {@link Transactions}: what
     * asks several parts inside one transaction, and goes on when a part throws, lets this through.
     */
    public static boolean causedBy(Throwable thrown) {
        return SqlStates.isDeadlock(thrown);
    }
}
