package org.etwin.notifications.core;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.etwin.platform.Texts;

/** A text is its language, its key and its arguments; buttons and what is {@code missing} are not there. */
public final class WordsOfKeys implements Texts {
    final Set<String> missing = new HashSet<>();

    @Override
    public String text(Locale language, String key, Object... args) {
        return language.toLanguageTag() + ":" + key + (args.length == 0 ? "" : Arrays.toString(args));
    }

    @Override
    public boolean has(String key) {
        return !key.endsWith(".button") && missing.stream().noneMatch(key::startsWith);
    }

    @Override
    public List<Locale> languages() {
        return List.of(Locale.ENGLISH);
    }

    @Override
    public Locale closest(Locale wanted) {
        return wanted;
    }
}
