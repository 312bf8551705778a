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
    /** An eTwinner at another school, or looked at again; the rights stay until {@link JoinRequest#rightsUntil()}. */
    RECHECK,
    /** May ask again. */
    REJECTED,
    /** Validated before, hidden after a year without signing in; signing in brings it back. */
    INACTIVE,
    /** The person does not work there any more. */
    LEFT,
    /** The account is gone; only the figures know of it. */
    ANONYMISED;

    /** Whether the NSO has something to decide. */
    public boolean waits() {
        return this == PENDING || this == RECHECK;
    }

    /** Whether it makes the person an eTwinner. */
    public boolean counts() {
        return this == VALIDATED || this == RECHECK;
    }
}
