package org.etwin.persistence.outbox;

import org.etwin.platform.events.EventType;

@EventType("letters.sent")
record Sent(String to) {}
