package org.etwin.spaces;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** A fixed role went over to another member, who accepted it. */
@EventType("spaces.member-role-handed-over")
public record RoleHandedOver(Id space, Id from, Id to, String role) {}
