package org.etwin.membership.core;

/** What happens to an account that nobody uses, in this order; each only after the one before and its pause. */
public enum QuietStage {
    /** Told that it will be hidden. */
    HIDING_NOTICE,
    /** Told again, shortly before. */
    HIDING_NOTICE_AGAIN,
    /** Affiliations are inactive. */
    HIDDEN,
    /** Told that it will be erased. */
    ENDING_NOTICE,
    /** Told again, shortly before. */
    ENDING_NOTICE_AGAIN,
    /** Erased; no row has it. */
    ENDED;

    /** What must have happened before, or null. */
    QuietStage before() {
        return ordinal() == 0 ? null : values()[ordinal() - 1];
    }
}
