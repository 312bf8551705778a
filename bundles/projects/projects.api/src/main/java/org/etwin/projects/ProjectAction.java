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
    CLOSE,
    REOPEN,
    ARCHIVE
}
