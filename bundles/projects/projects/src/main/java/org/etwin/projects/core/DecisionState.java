package org.etwin.projects.core;

/** How far an NSO is with one project. */
public enum DecisionState {
    WAITING,
    /** Its question waits for the founders' answer. */
    ASKED,
    APPROVED,
    REFUSED,
    /** Nobody needs it any more. */
    DROPPED
}
