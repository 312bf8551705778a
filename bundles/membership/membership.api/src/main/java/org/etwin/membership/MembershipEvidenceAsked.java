package org.etwin.membership;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** The NSO wants to see something. */
@EventType("membership.evidence-asked")
public record MembershipEvidenceAsked(Id request, Id account, Id school, String territory) {}
