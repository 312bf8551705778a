package org.etwin.projects;

import org.etwin.platform.Action;

/** What an actor may do with a project. */
public enum ProjectAction implements Action {
    /** Change its text. */
    EDIT,
    /** Send the draft to the second founder. */
    SEND,
    /** As the invited second founder. */
    ACCEPT,
    DECLINE,
    /** Before it opens. */
    WITHDRAW,
    /** As staff of an NSO whose decision is missing. */
    APPROVE,
    REFUSE,
    ASK,
    /** As a founder, what an NSO asked. */
    ANSWER,
    /** Partners, as a founder of an open project. */
    INVITE,
    /** As a founder: partners and invitations. */
    REMOVE,
    /** As somebody invited to join an open project. */
    JOIN,
    STAY_AWAY,
    /** As a partner. */
    LEAVE,
    CLOSE,
    /** Change the summary of a closed project. */
    SUMMARIZE,
    REOPEN,
    ARCHIVE
}
