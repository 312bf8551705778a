package org.etwin.files.images;

import java.io.IOException;

/** It begins like an image, but is none. */
public final class Broken extends IOException {
    private static final long serialVersionUID = 1;

    Broken(String what) {
        super(what);
    }
}
