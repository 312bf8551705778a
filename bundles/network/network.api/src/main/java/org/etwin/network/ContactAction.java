package org.etwin.network;

import org.etwin.platform.Action;

/** What one of both may do with a contact. */
public enum ContactAction implements Action {
    ACCEPT,
    DECLINE,
    /** Ends a contact, or takes back one's own request. */
    END,
    /** Does not want to hear of the other one any more; see {@link Blocks}. */
    BLOCK
}
