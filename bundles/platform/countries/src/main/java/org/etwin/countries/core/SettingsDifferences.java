package org.etwin.countries.core;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.etwin.countries.OwnReason;
import org.etwin.countries.TerritorySettings;

/** What a change of settings changed, as the audit tells it. */
final class SettingsDifferences {
    private final Map<String, String> told = new TreeMap<>();

    private SettingsDifferences() {}

    static Map<String, String> between(TerritorySettings from, TerritorySettings to) {
        SettingsDifferences differences = new SettingsDifferences();
        differences.note("nsoName", from.nsoName(), to.nsoName());
        differences.note("contact", from.contact(), to.contact());
        differences.note("reviewDays", from.reviewDays(), to.reviewDays());
        differences.note("evidenceNeeded", from.evidenceNeeded(), to.evidenceNeeded());
        differences.note("schoolNumberNeeded", from.schoolNumberNeeded(), to.schoolNumberNeeded());
        differences.note("theme", from.theme(), to.theme());
        differences.note("recheckDays", from.recheckDays(), to.recheckDays());
        if (!from.reasons().equals(to.reasons())) {
            // Codes, because thirty reasons in ten languages are too much for one entry.
            differences.told.put("reasons", codes(from) + " → " + codes(to));
        }
        return differences.told;
    }

    private static String codes(TerritorySettings settings) {
        return settings.reasons().isEmpty()
                ? "–"
                : settings.reasons().stream().map(OwnReason::code).collect(Collectors.joining(" "));
    }

    private void note(String name, Object from, Object to) {
        if (!Objects.equals(from, to)) {
            told.put(name, Objects.toString(from, "–") + " → " + Objects.toString(to, "–"));
        }
    }
}
