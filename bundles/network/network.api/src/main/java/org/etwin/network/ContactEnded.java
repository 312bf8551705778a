package org.etwin.network;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** The contact, or the request for it, is no more. */
@EventType("network.contact-ended")
public record ContactEnded(Id contact, Id asker, Id person) {}
