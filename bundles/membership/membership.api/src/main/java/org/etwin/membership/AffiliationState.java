package org.etwin.membership;

/** How far a person is with one school. Texts: {@code membership.state.<name>}. */
public enum AffiliationState {
    /** Asked, but the e-mail address is not confirmed: not in the queue yet. */
    UNCONFIRMED,
    /** Waits for the NSO. */
    PENDING,
    /** The NSO wants to see something first. */
    EVIDENCE_ASKED,
    VALIDATED,
    /** Validated before, looked at again; the rights stay meanwhile. */
    RECHECK,
    /** May ask again. */
    REJECTED,
    /** Validated before, hidden after a year without signing in. */
    INACTIVE,
    /** The person does not work there any more. */
    LEFT;

    /** Whether the NSO has something to decide. */
    public boolean waits() {
        return this == PENDING || this == RECHECK;
    }

    /** Whether it makes the person an eTwinner. */
    public boolean counts() {
        return this == VALIDATED || this == RECHECK;
    }
}
