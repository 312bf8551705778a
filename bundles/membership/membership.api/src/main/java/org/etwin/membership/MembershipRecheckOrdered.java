package org.etwin.membership;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** The NSO looks at a validated member again. */
@EventType("membership.recheck-ordered")
public record MembershipRecheckOrdered(Id request, Id account, Id school, String territory) {}
