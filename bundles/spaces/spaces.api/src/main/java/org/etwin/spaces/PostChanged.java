package org.etwin.spaces;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** A post was edited or deleted. */
@EventType("spaces.post-changed")
public record PostChanged(Id space, Id discussion, Id thread, Id post) {}
