package org.etwin.twinspace;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** A teacher became the one who looks after the members of a space, because who did so has gone. */
@EventType("twinspace.looks-after")
public record LooksAfterTwinSpace(Id space, Id account) {}
