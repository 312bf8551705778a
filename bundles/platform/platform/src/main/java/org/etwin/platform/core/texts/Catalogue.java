package org.etwin.platform.core.texts;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Texts of several sources, merged.
 *
 * @param byLanguage all texts of each language by key; English under {@link Locale#ENGLISH}
 */
record Catalogue(Map<Locale, Map<String, String>> byLanguage) {
    static final Catalogue EMPTY = new Catalogue(Map.of());

    static Catalogue merged(List<TextSource> sources) {
        Map<Locale, Map<String, String>> merged = new HashMap<>();
        sources.stream()
                .sorted(Comparator.comparingInt(TextSource::ranking)
                        .thenComparing(TextSource::name, Comparator.reverseOrder()))
                .forEach(source -> source.byLanguage()
                        .forEach((language, texts) -> merged.computeIfAbsent(language, key -> new HashMap<>())
                                .putAll(texts)));
        return new Catalogue(Map.copyOf(merged));
    }

    boolean has(String key) {
        return byLanguage.getOrDefault(Locale.ENGLISH, Map.of()).containsKey(key);
    }

    /** The pattern, or null when not even English has it. */
    String pattern(Locale language, String key) {
        String exact = byLanguage.getOrDefault(language, Map.of()).get(key);
        return exact != null
                ? exact
                : byLanguage.getOrDefault(Locale.ENGLISH, Map.of()).get(key);
    }
}
