package org.etwin.notifications;

import java.time.Instant;
import java.util.List;
import org.etwin.platform.Id;

/**
 * Something one person is told.
 *
 * @param kind what the person can choose channels for, for example {@code membership.decided}
 * @param textKey and {@code args}: the words are made in the reader's language when they are shown
 * @param link path of this platform, or null
 */
public record Notification(
        Id id, String kind, String textKey, List<String> args, String link, Instant at, boolean read) {
    public Notification {
        args = List.copyOf(args);
    }
}
