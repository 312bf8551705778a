package org.etwin.membership.core;

import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;

/** What somebody writes beside a decision. */
final class Notes {
    private static final int LONGEST = 2000;

    private Notes() {}

    /** @throws Rejected invalid when it is too long */
    static String checked(String field, String note) {
        String kept = note == null ? "" : note.replace("\u0000", "").strip();
        if (kept.length() > LONGEST) {
            throw new Rejected(Rejection.invalid(field, "membership.rejected.too-long", LONGEST));
        }
        return kept.isEmpty() ? null : kept;
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
