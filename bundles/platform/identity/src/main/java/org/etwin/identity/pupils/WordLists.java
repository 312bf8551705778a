package org.etwin.identity.pupils;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of each language that has some; English for all others. */
public final class WordLists {
    private static final String USUAL = "en";

    private final Map<String, Words> byLanguage;

    /** @param random a number below the given one */
    public WordLists(IntUnaryOperator random) {
        byLanguage = Stream.of(USUAL, "fi", "sl")
                .collect(Collectors.toMap(Function.identity(), language -> new Words(language, random)));
    }

    public Words in(Locale language) {
        return byLanguage.getOrDefault(language.getLanguage(), byLanguage.get(USUAL));
    }
}
