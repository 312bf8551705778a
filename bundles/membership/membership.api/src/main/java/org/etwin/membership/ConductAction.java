package org.etwin.membership;

import org.etwin.platform.Action;

/** What may be done about somebody's conduct. */
public enum ConductAction implements Action {
    WARN,
    SUSPEND,
    /** By the person, once for each suspension. */
    APPEAL,
    DECIDE_APPEAL,
    /** Ends a warning or a suspension. */
    RESTORE
}
