package org.etwin.membership;

/** Which requests. Texts: {@code membership.filter.<name>}. */
public enum QueueFilter {
    /** The NSO has to decide, oldest first. */
    WAITING,
    /** The person has to answer, oldest first. */
    EVIDENCE_ASKED,
    /** Validated, rejected or ended. */
    DECIDED
}
