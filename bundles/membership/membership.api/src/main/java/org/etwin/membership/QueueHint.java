package org.etwin.membership;

/** What the platform noticed about a request. Texts: {@code membership.hint.<name>}. */
public enum QueueHint {
    /** The address has the domain of the school's web site, or of somebody validated there. */
    SAME_DOMAIN,
    /** There is another account with this name in the territory. */
    SAME_NAME,
    /** The person asked before, here or elsewhere. */
    ASKED_BEFORE
}
