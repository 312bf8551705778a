package org.etwin.persistence;

import org.etwin.persistence.core.SqlStates;

/** Tells whether something failed because it is there already. */
public final class Duplicates {
    private Duplicates() {}

    /**
     * Whether a unique index refused the row. The transaction is lost by then: ask outside of it, and try again or
     * refuse.
     */
    public static boolean causedBy(Throwable thrown) {
        return SqlStates.isDuplicate(thrown);
    }
}
