package org.etwin.spaces;

/** Which threads of a discussion are wanted. */
public enum ThreadFilter {
    ALL,
    /** Those with something new for whoever looks. */
    NEWS,
    UNSOLVED,
    SOLVED
}
