package org.etwin.spaces.core;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What somebody typed to find a name or a title: each word begins a part of it, whatever the case and the accents. */
final class NameWords {
    private final List<String> words;

    NameWords(String typed) {
        words = typed == null ? List.of() : parts(typed);
    }

    boolean none() {
        return words.isEmpty();
    }

    boolean fit(String name) {
        if (name == null) {
            return words.isEmpty();
        }
        List<String> parts = parts(name);
        return words.stream().allMatch(word -> parts.stream().anyMatch(part -> part.startsWith(word)));
    }

    private static List<String> parts(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
