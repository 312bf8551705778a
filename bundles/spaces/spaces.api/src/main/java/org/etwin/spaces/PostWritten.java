package org.etwin.spaces;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** A post was written, perhaps the first of its thread. */
@EventType("spaces.post-written")
public record PostWritten(Id space, Id discussion, Id thread, Id post, Id author) {}
