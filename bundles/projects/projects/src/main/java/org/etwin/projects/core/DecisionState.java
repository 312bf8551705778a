package org.etwin.projects.core;

/** How far an NSO is with one project. */
public enum DecisionState {
    WAITING,
    APPROVED,
    REFUSED,
    /** Nobody needs it any more. */
    DROPPED
}
