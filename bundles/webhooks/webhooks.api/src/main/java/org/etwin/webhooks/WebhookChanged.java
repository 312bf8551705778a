package org.etwin.webhooks;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** A webhook, or how its deliveries are, has changed. */
@EventType("webhooks.changed")
public record WebhookChanged(Id webhook) {}
