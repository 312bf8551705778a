package org.etwin.identity.pupils;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** A few hundred friendly English words: plants, animals, weather, things. */
public final class Words {
    private static final int SHORT = 7;
    private static final int NUMBERS = 9000;
    private static final int FIRST_NUMBER = 1000;

    private final List<String> all;
    private final List<String> brief;
    private final IntUnaryOperator random;

    /** @param random a number below the given one */
    public Words(IntUnaryOperator random) {
        this.random = random;
        try (InputStream stream = Words.class.getResourceAsStream("words.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            all = lines.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        brief = all.stream().filter(word -> word.length() <= SHORT).toList();
    }

    /** Two short words and a number of four digits: {@code river-tulip-4827}. */
    public String password() {
        return any(brief) + "-" + any(brief) + "-" + (FIRST_NUMBER + random.applyAsInt(NUMBERS));
    }

    /** Names to try one after the other: {@code ana.sunflower}, {@code ana.otter}, at last some with a number. */
    public List<String> userNames(String givenName, int how) {
        String first = Latin.of(givenName);
        return IntStream.range(0, how)
                .mapToObj(i -> first + "." + any(all) + (i < how / 2 ? "" : FIRST_NUMBER + random.applyAsInt(NUMBERS)))
                .distinct()
                .toList();
    }

    private String any(List<String> words) {
        return words.get(random.applyAsInt(words.size()));
    }
}
