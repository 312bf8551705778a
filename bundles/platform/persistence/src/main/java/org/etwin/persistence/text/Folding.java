package org.etwin.persistence.text;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keys for sorting, comparing and searching: no case, no accents, single spaces. Kept in a column of their own, because
 * databases disagree on case, accents and order of plain text.
 */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST_WORD = 40;
    private static final Map<Integer, String> SINGLE = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ŋ', "n"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ə', "e"));

    private Folding() {}

    /**
     * {@code "Čšž  Ö-ß"} becomes {@code "csz o ss"}. Letters of other scripts stay, in lower case. An absent text is the
     * empty key.
     */
    public static String key(String text) {
        if (text == null) {
            return "";
        }
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder single = new StringBuilder(lower.length() + 8);
        lower.codePoints().forEach(letter -> {
            String plain = SINGLE.get(letter);
            if (plain == null) {
                single.appendCodePoint(letter);
            } else {
                single.append(plain);
            }
        });
        String bare = MARKS.matcher(Normalizer.normalize(single, Normalizer.Form.NFKD))
                .replaceAll("");
        return NOT_IN_WORDS
                .matcher(bare.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** The same, cut to what a column takes. */
    public static String key(String text, int longest) {
        String key = key(text);
        return key.length() <= longest ? key : key.substring(0, longest).strip();
    }

    /** The different words of the texts, folded, each at most {@value #LONGEST_WORD} characters. */
    public static Set<String> words(String... texts) {
        Set<String> words = new LinkedHashSet<>();
        for (String text : texts) {
            for (String word : key(text).split(" ")) {
                if (!word.isEmpty()) {
                    words.add(word.length() <= LONGEST_WORD ? word : word.substring(0, LONGEST_WORD));
                }
            }
        }
        return words;
    }
}
