package org.etwin.notifications.mail.core;

import java.util.List;
import java.util.Locale;
import org.etwin.platform.Texts;

/** A few words for each key, with the language in front. */
class LettersOfKeys implements Texts {
    @Override
    public String text(Locale language, String key, Object... args) {
        String words =
                switch (key.substring(key.lastIndexOf('.') + 1)) {
                    case "subject" -> "Pozdrav,\n " + args[0];
                    case "body" -> "Prvi.\n\nDrugi " + args[0] + ".";
                    default -> key.substring(key.lastIndexOf('.') + 1);
                };
        return key.endsWith(".body") ? words : language.toLanguageTag() + ": " + words;
    }

    @Override
    public boolean has(String key) {
        return !key.endsWith(".button");
    }

    @Override
    public List<Locale> languages() {
        return List.of(Locale.ENGLISH, new Locale("sl"));
    }

    @Override
    public Locale closest(Locale wanted) {
        return wanted;
    }
}
