package org.etwin.countries;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A reason for which one NSO rejects requests, besides those that all have.
 *
 * @param code up to 40 capital letters, digits, dashes and underscores; unique in the territory, and kept when the
 *     words change, because decisions remember it
 * @param texts what the person reads, by BCP 47 tag of the language; at least one, each at most 200 characters
 */
public record OwnReason(String code, Map<String, String> texts) {
    public OwnReason {
        Map<String, String> there = new TreeMap<>();
        if (texts != null) {
            texts.forEach((language, text) -> there.put(language, text == null ? "" : text));
        }
        texts = Map.copyOf(there);
    }

    /** In that language, else in one of the same family, else in English, else in any. Never null, perhaps empty. */
    public String text(Locale language) {
        return Optional.ofNullable(texts.get(language.toLanguageTag()))
                .or(() -> Optional.ofNullable(texts.get(language.getLanguage())))
                .or(() -> Optional.ofNullable(texts.get("en")))
                .orElseGet(() -> texts.entrySet().stream()
                        .min(Map.Entry.comparingByKey())
                        .map(Map.Entry::getValue)
                        .orElse(""));
    }
}
