package org.etwin.spaces;

import org.etwin.platform.Action;

/** What may be done with an invitation or the offer of a role. */
public enum InvitationAction implements Action {
    ACCEPT,
    DECLINE,
    WITHDRAW,
    REMIND
}
