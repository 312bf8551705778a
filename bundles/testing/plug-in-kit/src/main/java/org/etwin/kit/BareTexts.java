package org.etwin.kit;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.etwin.platform.Texts;

/**
 * The English texts of the plug-in; those of eTwin are there, and read as their keys.
 *
 * @param own by their keys
 */
record BareTexts(Map<String, String> own, Set<String> ofEtwin) implements Texts {
    @Override
    public String text(Locale language, String key, Object... args) {
        String pattern = own.get(key);
        if (pattern == null) {
            return ofEtwin.contains(key) ? key : "<" + key + ">";
        }
        try {
            return args.length == 0 ? pattern : MessageFormat.format(pattern, args);
        } catch (IllegalArgumentException broken) {
            return pattern;
        }
    }

    @Override
    public boolean has(String key) {
        return own.containsKey(key) || ofEtwin.contains(key);
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
