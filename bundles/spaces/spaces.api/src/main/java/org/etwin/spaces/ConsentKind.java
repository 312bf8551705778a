package org.etwin.spaces;

/** What parents agree to or not; texts {@code spaces.consent.<name>}. */
public enum ConsentKind {
    /** That the school keeps an account for the child here. */
    DATA,
    /** Pictures on which the child can be recognised, within the space. */
    PICTURES,
    VIDEO_CALLS,
    /** That the child’s work is shown outside of the space; never its name. */
    PUBLICATION
}
