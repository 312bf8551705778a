package org.etwin.spaces;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** A space was opened. */
@EventType("spaces.opened")
public record SpaceOpened(Id space, String kind, Id subject) {}
