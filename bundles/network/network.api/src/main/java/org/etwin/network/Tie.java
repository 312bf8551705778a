package org.etwin.network;

/** What there is between the reader and somebody else. */
public enum Tie {
    /** Nothing, and now is not the time to ask. */
    NONE,
    /** The reader may ask, if that person is available. */
    MAY_ASK,
    ASKED_BY_ME,
    ASKED_BY_THEM,
    CONTACT,
    /** By the reader. */
    BLOCKED
}
