package org.etwin.spaces;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** A comment was written. */
@EventType("spaces.update-commented")
public record UpdateCommented(Id space, Id update, Id comment, Id author) {}
