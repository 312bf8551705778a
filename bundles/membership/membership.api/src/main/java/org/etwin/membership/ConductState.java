package org.etwin.membership;

/** How an account stands with the code of conduct. Texts: {@code membership.conduct.<name>}. */
public enum ConductState {
    GOOD,
    WARNED,
    /** May read what a general user reads, and appeal. */
    SUSPENDED,
    /** Suspended, and asks to be restored. */
    APPEALED;

    public boolean suspended() {
        return this == SUSPENDED || this == APPEALED;
    }
}
