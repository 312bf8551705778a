package org.etwin.spaces;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** Somebody was invited into a space, or told again; {@code account} is null while no account has that address. */
@EventType("spaces.invitation-made")
public record InvitationMade(Id space, Id invitation, Id account, Id by, boolean again) {}
