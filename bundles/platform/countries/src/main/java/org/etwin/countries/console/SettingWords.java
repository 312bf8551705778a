package org.etwin.countries.console;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.etwin.countries.TerritorySettings;

/** Settings as an operator types them: {@code reviewDays=7}; an empty value takes it away. */
final class SettingWords {
    private SettingWords() {}

    /** What can be set, and how it is now. */
    static Map<String, String> of(TerritorySettings now) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("nsoName", Objects.toString(now.nsoName(), ""));
        words.put("contact", Objects.toString(now.contact(), ""));
        words.put("reviewDays", String.valueOf(now.reviewDays()));
        words.put("evidenceNeeded", String.valueOf(now.evidenceNeeded()));
        words.put("schoolNumberNeeded", String.valueOf(now.schoolNumberNeeded()));
        words.put("theme", Objects.toString(now.theme(), ""));
        words.put("recheckDays", String.valueOf(now.recheckDays()));
        return words;
    }

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
                throw new IllegalArgumentException(
                        "There is no setting " + name + "; there are " + String.join(", ", of(from).keySet()) + ".");
        }
        return new TerritorySettings(
                nsoName, contact, reviewDays, evidence, number, theme, recheckDays, from.reasons());
    }
}
