package org.etwin.spaces;

import org.etwin.platform.Action;

/** What may be done with something written. */
public enum ContentAction implements Action {
    /** Change the words; only one's own. */
    EDIT,
    DELETE,
    PIN,
    REPLY,
    OPEN_THREAD
}
