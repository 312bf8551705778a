package org.etwin.membership;

/** Which requests. Texts: {@code membership.filter.<name>}. */
public enum QueueFilter {
    /** The NSO has to decide, oldest first. */
    WAITING,
    /** Those of the waiting ones in which somebody was validated before, oldest first. */
    RECHECK,
    /** The person has to answer, oldest first. */
    EVIDENCE_ASKED,
    /** Validated, rejected or ended, newest first. */
    DECIDED
}
