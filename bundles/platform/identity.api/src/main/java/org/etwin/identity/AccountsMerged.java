package org.etwin.identity;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** Two accounts were one person: all that hung on {@code gone} is of {@code kept}. */
@EventType("identity.merged")
public record AccountsMerged(Id gone, Id kept) {}
