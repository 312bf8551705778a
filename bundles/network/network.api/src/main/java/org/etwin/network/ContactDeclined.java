package org.etwin.network;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** {@code person} said no to {@code asker}. */
@EventType("network.contact-declined")
public record ContactDeclined(Id contact, Id asker, Id person) {}
