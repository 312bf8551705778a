package org.etwin.notifications;

import org.etwin.platform.Id;

/**
 * Which of the notifications.
 *
 * @param unread only what was not read
 * @param kind only that kind, or null
 * @param like all that stand behind that one with it, each by itself, or null
 */
public record NotificationQuery(boolean unread, String kind, Id like) {
    public static final NotificationQuery ALL = new NotificationQuery(false, null, null);
}
