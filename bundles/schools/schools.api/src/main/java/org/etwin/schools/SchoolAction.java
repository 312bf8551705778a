package org.etwin.schools;

import org.etwin.platform.Action;

/** What may be done with a school. */
public enum SchoolAction implements Action {
    CHANGE,
    VERIFY,
    /** Take a verification back. */
    UNVERIFY,
    /** Make one of it and another record of the same school. */
    MERGE,
    /** See who did what with it. */
    HISTORY
}
