package org.etwin.webhooks;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** A webhook was switched off because nothing arrived there. */
@EventType("webhooks.given-up")
public record WebhookGivenUp(Id webhook) {}
