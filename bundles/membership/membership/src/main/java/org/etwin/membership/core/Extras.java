package org.etwin.membership.core;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.etwin.membership.AskedFields;
import org.etwin.platform.extra.ExtraField;

/** Values of plug-ins' fields, by plug-in and field; as JSON they are a record of their own. */
record Extras(Map<String, Map<String, String>> values) {
    static final Extras NONE = new Extras(Map.of());

    Extras {
        values = values == null ? Map.of() : values;
    }

    /** With the declared ones of what was sent; what plug-ins stored that are away now stays. */
    Extras with(Map<String, Map<String, String>> sent, List<AskedFields> asked) {
        Map<String, Map<String, String>> all = new LinkedHashMap<>(values);
        all.putAll(only(sent, asked, field -> true));
        return new Extras(all);
    }

    /** Those that members may see. */
    Map<String, Map<String, String>> forMembers(List<AskedFields> asked) {
        return only(values, asked, field -> field.seenBy() != ExtraField.Audience.NSO);
    }

    private static Map<String, Map<String, String>> only(
            Map<String, Map<String, String>> from, List<AskedFields> asked, Predicate<ExtraField> which) {
        Map<String, Map<String, String>> chosen = new LinkedHashMap<>();
        for (AskedFields plugin : asked) {
            Map<String, String> given = from.getOrDefault(plugin.plugin(), Map.of());
            Map<String, String> kept = new LinkedHashMap<>();
            plugin.fields().stream().filter(which).forEach(field -> {
                String value = given.get(field.name());
                if (value != null && !value.isBlank()) {
                    kept.put(field.name(), value.strip());
                }
            });
            if (!kept.isEmpty()) {
                chosen.put(plugin.plugin(), kept);
            }
        }
        return chosen;
    }
}
