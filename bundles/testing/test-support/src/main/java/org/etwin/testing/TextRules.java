package org.etwin.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What the texts of a bundle keep: none missing, none unused, none untranslated. A key is used when it stands in the
 * Java sources of the capability as a literal, or when a literal is the beginning of it up to a dot.
 */
public abstract class TextRules {
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[A-Za-z0-9_-]+)+\\.?)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final int SEGMENTS_OF_A_KEY = 3;

    private final List<Path> own;
    private final List<Path> capability;
    private final Map<String, String> english;

    protected TextRules() {
        this(Path.of("").toAbsolutePath());
    }

    TextRules(Path module) {
        own = List.of(module);
        capability = Module.capability(module);
        english = Texts.of(own, "");
    }

    /** Literals that look like keys of this bundle and are none. */
    protected Set<String> notKeys() {
        return Set.of();
    }

    /** Keys that no Java source of the capability names, because others make them up from parts. */
    protected Set<String> usedElsewhere() {
        return Set.of();
    }

    @Test
    void noTextIsUntranslated() {
        List<String> toPaste = new ArrayList<>();
        for (String language : Texts.TRANSLATIONS) {
            Map<String, String> translated = Texts.of(own, language);
            english.forEach((key, text) -> {
                if (translated.getOrDefault(key, "").isBlank()) {
                    toPaste.add("_" + language + ".properties: " + key + " = " + text);
                }
            });
            translated.keySet().stream()
                    .filter(key -> !english.containsKey(key))
                    .forEach(key -> toPaste.add("not in English: " + key));
        }
        assertThat(toPaste).as("lines to translate and paste").isEmpty();
    }

    @Test
    void noTextIsMissing() {
        Set<String> capabilities =
                english.keySet().stream().map(TextRules::first).collect(Collectors.toSet());
        Set<String> known = Texts.of(capability, "").keySet();
        List<String> toPaste = literals(own).stream()
                .filter(literal -> capabilities.contains(first(literal)))
                .filter(literal -> literal.split("\\.").length >= SEGMENTS_OF_A_KEY || literal.endsWith("."))
                .filter(literal -> !notKeys().contains(literal))
                .filter(literal -> known.stream().noneMatch(key -> covers(literal, key)))
                .map(literal -> literal + " = ")
                .toList();
        assertThat(toPaste).as("lines to paste into the English texts").isEmpty();
    }

    @Test
    void noTextIsUnused() {
        Set<String> used = literals(capability);
        List<String> unused = english.keySet().stream()
                .filter(key -> used.stream().noneMatch(literal -> covers(literal, key)))
                .filter(key -> usedElsewhere().stream().noneMatch(literal -> covers(literal, key)))
                .toList();
        assertThat(unused).as("keys that nothing shows").isEmpty();
    }

    @Test
    void everyTextTakesTheSameArgumentsInEveryLanguage() {
        List<String> wrong = new ArrayList<>();
        english.forEach((key, text) -> check(key, text, arguments(text), wrong));
        for (String language : Texts.TRANSLATIONS) {
            Texts.of(own, language)
                    .forEach((key, text) -> check(
                            key + " (" + language + ")", text, arguments(english.getOrDefault(key, text)), wrong));
        }
        assertThat(wrong).isEmpty();
    }

    private static void check(String where, String text, Set<String> expected, List<String> wrong) {
        if (expected.isEmpty() && arguments(text).isEmpty()) {
            return;
        }
        if (!arguments(text).equals(expected)) {
            wrong.add(where + " takes " + arguments(text) + " instead of " + expected);
        }
        if (text.replace("''", "").contains("'")) {
            wrong.add(where + " has a single ' and arguments: write ’");
        }
        try {
            new MessageFormat(text);
        } catch (IllegalArgumentException e) {
            wrong.add(where + ": " + e.getMessage());
        }
    }

    private static Set<String> arguments(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static boolean covers(String literal, String key) {
        String beginning = literal.endsWith(".") ? literal : literal + ".";
        return key.equals(literal) || key.startsWith(beginning);
    }

    private static Set<String> literals(List<Path> modules) {
        Set<String> found = new TreeSet<>();
        for (Path module : modules) {
            for (Path source : Module.files(module.resolve("src/main/java"), ".java")) {
                Matcher matcher = LITERAL.matcher(Module.read(source));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        }
        return found;
    }

    private static String first(String key) {
        return key.substring(0, key.indexOf('.'));
    }
}
