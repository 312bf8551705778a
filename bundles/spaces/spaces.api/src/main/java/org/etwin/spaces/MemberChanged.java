package org.etwin.spaces;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** A member has another role. */
@EventType("spaces.member-changed")
public record MemberChanged(Id space, Id account, String role, Id by) {}
