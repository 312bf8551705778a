package org.etwin.files.store;

import java.io.IOException;

/** A content cannot be written, because the disk is full or away. */
public final class NoRoom extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NoRoom(IOException cause) {
        super(cause.getMessage(), cause);
    }

    public NoRoom(String what) {
        super(what);
    }
}
