package org.etwin.notifications;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** {@code recipient} has read one or all: the number in open pages changes. */
@EventType("notifications.read")
public record NotificationRead(Id recipient) {}
