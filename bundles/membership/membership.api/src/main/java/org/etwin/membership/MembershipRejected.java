package org.etwin.membership;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** A request was rejected; {@code own} is the code of the territory's own reason, or null. */
@EventType("membership.rejected")
public record MembershipRejected(
        Id request, Id account, Id school, String territory, RejectReason reason, String own) {}
