package org.etwin.membership;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** A person was validated at a school. */
@EventType("membership.approved")
public record MembershipApproved(Id request, Id account, Id school, String territory) {}
