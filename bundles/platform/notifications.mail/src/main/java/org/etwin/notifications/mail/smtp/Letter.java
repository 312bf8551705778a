package org.etwin.notifications.mail.smtp;

import java.util.Locale;

/**
 * A mail with its words.
 *
 * @param body plain text, paragraphs parted by an empty line
 * @param link path of this platform behind the button, or null
 */
public record Letter(String to, Locale language, String subject, String body, String link, String button) {}
