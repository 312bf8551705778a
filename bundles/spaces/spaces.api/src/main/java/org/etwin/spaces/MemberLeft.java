package org.etwin.spaces;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** Somebody is no longer in a space. */
@EventType("spaces.member-left")
public record MemberLeft(Id space, Id account, Id by) {}
