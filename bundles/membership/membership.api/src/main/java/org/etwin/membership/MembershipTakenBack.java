package org.etwin.membership;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** The NSO took its decision back: the request waits again. */
@EventType("membership.taken-back")
public record MembershipTakenBack(Id request, Id account, Id school, String territory) {}
