package org.etwin.membership;

import org.etwin.platform.Action;

/** What may be done with a request to join. */
public enum JoinRequestAction implements Action {
    APPROVE,
    REJECT,
    ASK_EVIDENCE,
    /** By the NSO: a validated member is looked at again. */
    ORDER_RECHECK,
    /** Just after a decision: it waits again. */
    TAKE_BACK,
    /** By the person: give what the NSO asked for. */
    GIVE_EVIDENCE,
    /** By the person: ask again after a rejection. */
    ASK_AGAIN,
    /** By the person: works at another school instead. */
    CHANGE_SCHOOL,
    /** By the person: does something else at the same school. */
    CHANGE_ROLE,
    /** By the person: not at that school any more. */
    LEAVE
}
