package org.etwin.spaces;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** An invitation was withdrawn or its time is over. */
@EventType("spaces.invitation-ended")
public record InvitationEnded(Id space, Id invitation, Id account) {}
