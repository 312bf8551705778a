package org.etwin.notifications;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** A notification was stored for {@code recipient}: an open page shows it now. */
@EventType("notifications.arrived")
public record NotificationArrived(Id id, Id recipient) {}
