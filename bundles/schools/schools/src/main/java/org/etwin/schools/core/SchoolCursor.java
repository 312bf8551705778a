package org.etwin.schools.core;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;

/** Where a page of schools ended, as callers hand it back. */
final class SchoolCursor {
    private SchoolCursor() {}

    static String write(SchoolFinder.Key key) {
        String plain = key.id() + " " + key.sort();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Null for the first page. */
    static SchoolFinder.Key read(String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            int end = plain.indexOf(' ');
            return new SchoolFinder.Key(
                    plain.substring(end + 1).replace("\u0000", ""),
                    Long.parseLong(plain.substring(0, Math.max(0, end))));
        } catch (IllegalArgumentException neverHandedOut) {
            throw new Rejected(Rejection.invalid("after", "persistence.rejected.unknown-page"));
        }
    }
}
