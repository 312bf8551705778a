package org.etwin.countries.core;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.etwin.platform.Texts;

/** The name of one part and of one country. */
final class FewTexts implements Texts {
    private static final Map<String, String> TEXTS =
            Map.of("countries.name.BE-NL", "Belgium (Flemish Community)", "countries.name.TR", "Türkiye");

    @Override
    public String text(Locale language, String key, Object... args) {
        return TEXTS.get(key);
    }

    @Override
    public boolean has(String key) {
        return TEXTS.containsKey(key);
    }

    @Override
    public List<Locale> languages() {
        return List.of(Locale.ENGLISH);
    }

    @Override
    public Locale closest(Locale wanted) {
        return Locale.ENGLISH;
    }
}
