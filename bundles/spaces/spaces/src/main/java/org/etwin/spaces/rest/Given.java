package org.etwin.spaces.rest;

import org.etwin.platform.Id;
import org.etwin.platform.Rejected;

/** What a body must hold. */
final class Given {
    private Given() {}

    /** An id that is missing is one that nothing has. */
    static Id id(Id given) {
        if (given == null) {
            throw Rejected.notFound();
        }
        return given;
    }
}
