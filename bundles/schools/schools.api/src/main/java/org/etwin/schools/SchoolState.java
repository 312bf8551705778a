package org.etwin.schools;

/** Texts: {@code schools.state.<name>}. */
public enum SchoolState {
    /** Somebody typed it in. */
    CREATED,
    /** A member was validated there. */
    IN_USE,
    /** Its NSO answers for it: imported from the official register, or looked at. */
    VERIFIED
}
