package org.etwin.schools;

/** What may be done with an import now. */
public enum ImportAction {
    /** Try or run it. */
    RUN,
    CANCEL,
    UNDO
}
