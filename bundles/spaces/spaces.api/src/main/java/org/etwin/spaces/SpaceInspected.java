package org.etwin.spaces;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** Somebody who is no member looks into a space. */
@EventType("spaces.inspected")
public record SpaceInspected(Id space, Id inspection) {}
