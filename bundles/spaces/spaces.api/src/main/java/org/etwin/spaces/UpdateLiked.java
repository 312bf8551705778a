package org.etwin.spaces;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** Somebody likes an update, or no longer. */
@EventType("spaces.update-liked")
public record UpdateLiked(Id space, Id update, Id by, boolean liked) {}
