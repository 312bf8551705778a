package org.etwin.countries.console;

import org.etwin.countries.TerritorySettings;

/** Settings as an operator types them: {@code reviewDays=7}; an empty value takes it away. */
final class SettingWords {
    private SettingWords() {}

    /** @throws IllegalArgumentException when there is no such setting, or the value is no number where one is needed */
    static TerritorySettings with(TerritorySettings from, String name, String typed) {
        String value = typed.isBlank() ? null : typed;
        String nsoName = from.nsoName();
        String contact = from.contact();
        int reviewDays = from.reviewDays();
        boolean evidence = from.evidenceNeeded();
        boolean number = from.schoolNumberNeeded();
        String theme = from.theme();
        int recheckDays = from.recheckDays();
        switch (name) {
            case "nsoName" -> nsoName = value;
            case "contact" -> contact = value;
            case "reviewDays" -> reviewDays = Integer.parseInt(typed);
            case "evidenceNeeded" -> evidence = Boolean.parseBoolean(typed);
            case "schoolNumberNeeded" -> number = Boolean.parseBoolean(typed);
            case "theme" -> theme = value;
            case "recheckDays" -> recheckDays = Integer.parseInt(typed);
            default ->
                throw new IllegalArgumentException("no such setting: " + name
                        + " (nsoName, contact, reviewDays, evidenceNeeded, schoolNumberNeeded, theme, recheckDays)");
        }
        return new TerritorySettings(
                nsoName, contact, reviewDays, evidence, number, theme, recheckDays, from.reasons());
    }
}
