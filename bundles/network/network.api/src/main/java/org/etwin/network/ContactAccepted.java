package org.etwin.network;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** {@code person} said yes to {@code asker}: they are contacts. */
@EventType("network.contact-accepted")
public record ContactAccepted(Id contact, Id asker, Id person) {}
