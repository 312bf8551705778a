package org.etwin.identity;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** The address of an account was confirmed. */
@EventType("identity.confirmed")
public record AccountConfirmed(Id account) {}
