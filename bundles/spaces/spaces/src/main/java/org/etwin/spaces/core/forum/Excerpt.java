package org.etwin.spaces.core.forum;

import java.util.Set;
import org.etwin.persistence.text.Folding;

/** The words around the first one that was looked for. */
final class Excerpt {
    private static final int BEFORE = 60;
    private static final int LENGTH = 200;

    private Excerpt() {}

    static String of(String words, String typed) {
        String text = words.replaceAll("\\s+", " ").strip();
        if (text.length() <= LENGTH) {
            return text;
        }
        int from = Math.max(0, found(text, Folding.words(typed)) - BEFORE);
        int blank = from == 0 ? 0 : text.indexOf(' ', from) + 1;
        int end = Math.min(text.length(), blank + LENGTH);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return (blank > 0 ? "… " : "") + text.substring(blank, end).strip() + (end < text.length() ? " …" : "");
    }

    /** Where a word begins with one of those; 0 when only the title has them. */
    private static int found(String text, Set<String> wanted) {
        int at = 0;
        for (String word : text.split(" ")) {
            String folded = Folding.key(word);
            if (wanted.stream().anyMatch(each -> !folded.isEmpty() && folded.startsWith(each))) {
                return at;
            }
            at += word.length() + 1;
        }
        return 0;
    }
}
