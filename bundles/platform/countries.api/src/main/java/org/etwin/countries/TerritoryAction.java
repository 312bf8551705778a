package org.etwin.countries;

import org.etwin.platform.Action;

/** What may be done with the settings of a territory. */
public enum TerritoryAction implements Action {
    SET
}
