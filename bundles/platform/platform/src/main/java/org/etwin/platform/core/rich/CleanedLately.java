package org.etwin.platform.core.rich;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What texts became when they were cleaned: pages show the same ones again and again, and the same words always become
 * the same. Those that were not asked for the longest go first.
 */
final class CleanedLately {
    /** Of all texts together, as given and as cleaned. */
    private static final int MOST_CHARACTERS = 4_000_000;

    private final Map<String, String> cleaned = new LinkedHashMap<>(256, 0.75f, true);
    private int characters;

    String clean(String html, UnaryOperator<String> cleaning) {
        String known = known(html);
        if (known != null) {
            return known;
        }
        String clean = cleaning.apply(html);
        keep(html, clean);
        return clean;
    }

    private synchronized String known(String html) {
        return cleaned.get(html);
    }

    private synchronized void keep(String html, String clean) {
        if (cleaned.putIfAbsent(html, clean) == null) {
            characters += html.length() + clean.length();
        }
        var oldest = cleaned.entrySet().iterator();
        while (characters > MOST_CHARACTERS) {
            Map.Entry<String, String> gone = oldest.next();
            characters -= gone.getKey().length() + gone.getValue().length();
            oldest.remove();
        }
    }
}
