package org.etwin.membership;

import org.etwin.platform.Action;

/** What may be done with a profile. */
public enum ProfileAction implements Action {
    CHANGE
}
