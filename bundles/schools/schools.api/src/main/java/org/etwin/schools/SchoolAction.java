package org.etwin.schools;

import org.etwin.platform.Action;

/** What may be done with a school. */
public enum SchoolAction implements Action {
    CHANGE,
    VERIFY
}
