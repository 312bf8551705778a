package org.etwin.spaces;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** The holder of a fixed role offered it to another member. */
@EventType("spaces.member-role-offered")
public record RoleOffered(Id space, Id offer, Id from, Id to, String role) {}
