package org.etwin.network;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** {@code asker} would like {@code person} as a contact. */
@EventType("network.contact-asked")
public record ContactAsked(Id contact, Id asker, Id person) {}
