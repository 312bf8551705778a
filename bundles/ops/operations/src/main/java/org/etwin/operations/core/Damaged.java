package org.etwin.operations.core;

/** A backup that cannot be trusted; nothing of it was used. */
public final class Damaged extends RuntimeException {
    private static final long serialVersionUID = 1;

    Damaged(String why) {
        super("The backup cannot be used: " + why);
    }
}
