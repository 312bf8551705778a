package org.etwin.notifications;

import java.util.List;
import java.util.Locale;

/**
 * A mail to one address; the words are made when it is written into the queue.
 *
 * @param key texts {@code <key>.subject}, {@code <key>.body} (paragraphs parted by an empty line) and, if it is there,
 *     {@code <key>.button}
 * @param args for both
 * @param link path of this platform behind the button, or null; made absolute with the public address
 */
public record Mail(String to, Locale language, String key, List<Object> args, String link) {
    public Mail {
        args = List.copyOf(args);
    }
}
