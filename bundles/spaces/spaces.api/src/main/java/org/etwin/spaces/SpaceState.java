package org.etwin.spaces;

/** How much can still be done in a space. */
public enum SpaceState {
    OPEN,
    /** Nothing new is begun; what is there can be put in order and members can be looked after. */
    CLOSED,
    /** Read only, for everybody and over every way in. */
    ARCHIVED
}
