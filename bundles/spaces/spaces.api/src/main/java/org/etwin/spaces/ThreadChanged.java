package org.etwin.spaces;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/**
 * A thread got another title, was locked, pinned, solved, moved, split, merged or deleted, or one of these was taken back.
 *
 * @param other the thread or discussion that is concerned as well, or null
 */
@EventType("spaces.thread-changed")
public record ThreadChanged(Id space, Id discussion, Id thread, Id other) {}
