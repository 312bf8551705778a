package org.etwin.membership.core;

import java.util.Locale;
import org.etwin.membership.Subject;

/** How subjects and languages are written in the table by which people are found. */
final class Tags {
    private Tags() {}

    static String of(Subject subject) {
        return "subject:" + subject.name();
    }

    static String ofLanguage(String languageTag) {
        return "language:" + languageTag.toLowerCase(Locale.ROOT);
    }
}
