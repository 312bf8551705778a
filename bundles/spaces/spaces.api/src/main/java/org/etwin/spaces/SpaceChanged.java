package org.etwin.spaces;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** Title, description or state of a space are other ones. */
@EventType("spaces.changed")
public record SpaceChanged(Id space, SpaceState state) {}
