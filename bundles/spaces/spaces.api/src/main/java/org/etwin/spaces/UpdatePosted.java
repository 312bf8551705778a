package org.etwin.spaces;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** News were posted. */
@EventType("spaces.update-posted")
public record UpdatePosted(Id space, Id update, Id author) {}
