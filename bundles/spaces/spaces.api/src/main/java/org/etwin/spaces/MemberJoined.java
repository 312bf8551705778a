package org.etwin.spaces;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** Somebody was put into a space; {@code by} is null when nobody in particular did it. */
@EventType("spaces.member-joined")
public record MemberJoined(Id space, Id account, String role, Id by) {}
