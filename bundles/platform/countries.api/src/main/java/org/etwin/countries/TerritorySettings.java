package org.etwin.countries;

/**
 * Settings of one territory.
 *
 * @param nsoName of its national support organisation, or null
 * @param contact e-mail address shown to its members, or null
 * @param reviewDays working days within which the NSO wants to decide
 * @param evidenceNeeded whether requests need a document from the start
 * @param schoolNumberNeeded whether a school must have its official number
 * @param theme name of the theme its people see, or null for the base
 */
public record TerritorySettings(
        String nsoName,
        String contact,
        int reviewDays,
        boolean evidenceNeeded,
        boolean schoolNumberNeeded,
        String theme) {
    public static final TerritorySettings DEFAULT = new TerritorySettings(null, null, 5, false, false, null);
}
