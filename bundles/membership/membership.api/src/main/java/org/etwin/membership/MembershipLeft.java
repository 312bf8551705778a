package org.etwin.membership;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** A person does not work at a school any more. */
@EventType("membership.left")
public record MembershipLeft(Id request, Id account, Id school, String territory) {}
