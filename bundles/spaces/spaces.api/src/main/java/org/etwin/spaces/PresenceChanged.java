package org.etwin.spaces;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** A member opened the space or left its last page. */
@EventType("spaces.presence-changed")
public record PresenceChanged(Id space, Id account, boolean here) {}
