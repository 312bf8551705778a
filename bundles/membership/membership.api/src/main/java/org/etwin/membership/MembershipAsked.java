package org.etwin.membership;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** A request came into the queue of the NSO. */
@EventType("membership.asked")
public record MembershipAsked(Id request, Id account, Id school, String territory) {}
