package org.etwin.spaces;

import org.etwin.platform.Action;

/** What may be done with a member. */
public enum MemberAction implements Action {
    CHANGE_ROLE,
    REMOVE,
    /** Only with oneself. */
    LEAVE,
    /** Give the actor's own fixed role to that member, see {@link HandOvers}. */
    HAND_OVER,
    /** Of a pupil's account, by the teacher who made it. */
    RESET_PASSWORD
}
