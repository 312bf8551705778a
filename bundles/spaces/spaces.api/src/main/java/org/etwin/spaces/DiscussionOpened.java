package org.etwin.spaces;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** A discussion was opened. */
@EventType("spaces.discussion-opened")
public record DiscussionOpened(Id space, Id discussion, Id author) {}
