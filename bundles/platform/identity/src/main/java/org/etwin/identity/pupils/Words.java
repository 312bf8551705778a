package org.etwin.identity.pupils;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A few hundred friendly words of one language, in the letters a to z without what is mistaken for something else when it
 * is read from paper: plants, animals, weather, things.
 */
public final class Words {
    private static final int SHORT = 7;
    /** Nobody takes them for letters. */
    private static final String DIGITS = "23456789";

    private static final int DIGITS_OF_PASSWORD = 4;

    private final List<String> all;
    private final List<String> brief;
    private final IntUnaryOperator random;

    /** @param random a number below the given one */
    Words(String language, IntUnaryOperator random) {
        this.random = random;
        try (InputStream stream = Words.class.getResourceAsStream("words-" + language + ".txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            all = lines.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        brief = all.stream().filter(word -> word.length() <= SHORT).toList();
    }

    /** Two short words and four digits: {@code river-tulip-4827}. */
    public String password() {
        return any(brief) + "-" + any(brief) + "-" + number();
    }

    /** How many bits somebody has to guess who knows these lists and how passwords are made. */
    double entropy() {
        return Math.log(Math.pow(brief.size(), 2) * Math.pow(DIGITS.length(), DIGITS_OF_PASSWORD)) / Math.log(2);
    }

    /** Names to try one after the other: {@code ana.sunflower}, {@code ana.otter}, at last some with a number. */
    public List<String> userNames(String givenName, int how) {
        String first = Latin.of(givenName);
        return IntStream.range(0, how)
                .mapToObj(i -> first + "." + any(all) + (i < how / 2 ? "" : number()))
                .distinct()
                .toList();
    }

    List<String> all() {
        return all;
    }

    private String number() {
        return IntStream.range(0, DIGITS_OF_PASSWORD)
                .mapToObj(i -> String.valueOf(DIGITS.charAt(random.applyAsInt(DIGITS.length()))))
                .collect(Collectors.joining());
    }

    private String any(List<String> words) {
        return words.get(random.applyAsInt(words.size()));
    }
}
