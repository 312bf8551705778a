package org.etwin.projects;

/** Where a project is in its life. */
public enum ProjectState {
    /** One founder writes; nobody else sees it. */
    DRAFT,
    WAITING_FOR_PARTNER,
    /** For one or both national support organisations. */
    WAITING_FOR_NSO,
    OPEN,
    CLOSED,
    /** Read-only for everybody, for ever. */
    ARCHIVED,
    /** By an NSO, with a reason; for ever. */
    REFUSED,
    /** By a founder before it opened; for ever. */
    WITHDRAWN;

    /** Whether it has been approved by all. */
    public boolean wasOpened() {
        return this == OPEN || this == CLOSED || this == ARCHIVED;
    }

    /** Whether its text can never be changed again. */
    public boolean isOver() {
        return this == ARCHIVED || this == REFUSED || this == WITHDRAWN;
    }
}
