package org.etwin.membership.core;

import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;

/** What somebody writes beside a decision. */
final class Notes {
    private static final int LONGEST = 2000;

    private Notes() {}

    /** @throws Rejected invalid when it is too long */
    static String checked(String field, String note) {
        if (note == null || note.isBlank()) {
            return null;
        }
        if (note.strip().length() > LONGEST) {
            throw new Rejected(Rejection.invalid(field, "membership.rejected.too-long", LONGEST));
        }
        return note.strip();
    }

    /** @throws Rejected invalid when it is missing or too long */
    static String needed(String field, String note) {
        String checked = checked(field, note);
        if (checked == null) {
            throw new Rejected(Rejection.invalid(field, "membership.rejected.note-missing"));
        }
        return checked;
    }
}
