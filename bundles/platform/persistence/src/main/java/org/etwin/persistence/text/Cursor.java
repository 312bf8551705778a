package org.etwin.persistence.text;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;

/** Where a page ended, as callers hand it back. */
final class Cursor {
    private static final String BETWEEN = "\n";

    private Cursor() {}

    static String write(List<?> values) {
        String text = values.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> read(String cursor, int count) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> values = List.of(text.split(BETWEEN, -1));
            if (values.size() == count) {
                return values;
            }
        } catch (IllegalArgumentException notOurs) {
            throw unknown();
        }
        throw unknown();
    }

    static Long number(String value) {
        try {
            return Long.valueOf(value);
        } catch (NumberFormatException notOurs) {
            throw unknown();
        }
    }

    private static Rejected unknown() {
        return new Rejected(Rejection.invalid("after", "persistence.rejected.unknown-page"));
    }
}
