package org.etwin.spaces;

import org.etwin.platform.Action;

/** What may be done with a discussion, a thread or a post. */
public enum ForumAction implements Action {
    OPEN_THREAD,
    /** In a thread; to a post: quote it. */
    REPLY,
    /** Other words for one's own post; another title for one's own discussion or thread, or with {@link Right#MANAGE_OTHERS}. */
    EDIT,
    DELETE,
    /** Bring back what was deleted a moment ago. */
    RESTORE,
    PIN,
    LOCK,
    /** A thread into another discussion or another thread; posts into another thread. */
    MOVE,
    /** From that post on into a thread of its own. */
    SPLIT,
    /** Say which post is the answer. */
    SOLVE,
    READ_VERSIONS
}
