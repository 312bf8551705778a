package org.etwin.spaces;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** An invitation was accepted or declined. */
@EventType("spaces.invitation-answered")
public record InvitationAnswered(Id space, Id invitation, Id account, Id inviter, boolean accepted) {}
