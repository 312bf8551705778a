package org.etwin.notifications;

import java.util.List;
import java.util.Locale;

/**
 * A mail with its words, in one language. Paths are of this platform and made absolute with the public address.
 *
 * @param to one address
 * @param body plain text, paragraphs parted by an empty line; below it the sections
 * @param link path behind the button, or null; {@code button} are the words on it
 * @param footer why this mail came, or null for the usual words
 */
public record Letter(
        String to,
        Locale language,
        String subject,
        String body,
        List<Part> sections,
        String link,
        String button,
        String footer,
        Sender sender,
        Leaving leaving) {
    public Letter {
        sections = sections == null ? List.of() : List.copyOf(sections);
    }

    /** A mail that is not about a choice of the recipient: no sections, the platform writes it. */
    public static Letter plain(String to, Locale language, String subject, String body, String link, String button) {
        return new Letter(to, language, subject, body, List.of(), link, button, null, null, null);
    }

    /** @param more a last line, for what is left out, or null */
    public record Part(String title, List<Line> lines, String more) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** @param link path, or null */
    public record Line(String text, String link) {}

    /**
     * In whose name it comes; the address that it comes from is always the configured one.
     *
     * @param name or null; {@code replyTo} an address or null
     */
    public record Sender(String name, String replyTo) {}

    /**
     * How the recipient gets no more of these, without signing in.
     *
     * @param page path that shows what is left, with a button; {@code oneClick} takes the POST of RFC 8058
     * @param words of the link, {@code settings} those of the link to {@code settingsPage}
     */
    public record Leaving(String page, String oneClick, String words, String settingsPage, String settings) {}
}
