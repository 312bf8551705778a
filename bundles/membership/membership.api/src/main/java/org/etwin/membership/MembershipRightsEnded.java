package org.etwin.membership;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** Nobody decided while a member was looked at again: the rights ended, the request still waits. */
@EventType("membership.rights-ended")
public record MembershipRightsEnded(Id request, Id account, Id school, String territory) {}
