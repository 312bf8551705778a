package org.etwin.rest.server;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.etwin.platform.Texts;

/** Texts that show language, key and arguments. */
public final class TextsOfKeys implements Texts {
    @Override
    public String text(Locale language, String key, Object... args) {
        return language.getLanguage() + ":" + key + (args.length == 0 ? "" : Arrays.toString(args));
    }

    @Override
    public boolean has(String key) {
        return true;
    }

    @Override
    public List<Locale> languages() {
        return List.of(Locale.ENGLISH, Locale.forLanguageTag("fi"), Locale.forLanguageTag("sl"));
    }

    @Override
    public Locale closest(Locale wanted) {
        return languages().stream()
                .filter(locale -> wanted != null && locale.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
