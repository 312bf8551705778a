package org.etwin.notifications.mail.smtp;

import java.util.regex.Pattern;

/** Keeps what people typed from becoming headers or from turning the writing direction of what follows. */
final class Clean {
    /** Marks that embed or override a direction; the marks for a single spot may stay. */
    private static final Pattern DIRECTIONS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n]]");
    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029\\u0085]+");

    private Clean() {}

    /** One line of a header, at most that many characters. */
    static String header(String text, int longest) {
        String line = DIRECTIONS
                .matcher(BREAKS.matcher(text).replaceAll(" "))
                .replaceAll("")
                .strip();
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest - 1)) + "…";
    }

    static String text(String text) {
        return CONTROLS.matcher(DIRECTIONS.matcher(text.replace("\r\n", "\n")).replaceAll(""))
                .replaceAll("");
    }
}
