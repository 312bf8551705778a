package org.etwin.spaces;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** A discussion got other words, or was deleted or brought back. */
@EventType("spaces.discussion-changed")
public record DiscussionChanged(Id space, Id discussion) {}
