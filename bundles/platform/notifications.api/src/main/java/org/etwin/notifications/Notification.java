package org.etwin.notifications;

import java.time.Instant;
import java.util.List;
import org.etwin.platform.Id;

/**
 * Something one person is told.
 *
 * @param kind what the person can choose channels for, for example {@code membership.decided}
 * @param textKey and {@code args}: the words are made in the reader's language when they are shown; another text when
 *     the reader may no longer see what it was about
 * @param link path of this platform, or null; also null when the reader may no longer open it
 * @param like how many older ones of the same text and link stand behind this one
 */
public record Notification(
        Id id, String kind, String textKey, List<String> args, String link, Instant at, boolean read, int like) {
    public Notification {
        args = List.copyOf(args);
    }
}
