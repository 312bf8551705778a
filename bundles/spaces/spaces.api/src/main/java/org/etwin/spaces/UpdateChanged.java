package org.etwin.spaces;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** News were edited, pinned, deleted or taken back. */
@EventType("spaces.update-changed")
public record UpdateChanged(Id space, Id update) {}
