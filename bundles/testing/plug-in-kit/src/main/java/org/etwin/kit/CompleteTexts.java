package org.etwin.kit;

import java.text.MessageFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Every text is there in every language that the plug-in has, with the same places to fill in. */
final class CompleteTexts {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(?:\\.[A-Za-z0-9_-]+)+");

    private CompleteTexts() {}

    /**
     * @param shown keys that its parts say they show
     * @param ofEtwin keys that eTwin has
     * @param otherNames what looks like a key in its classes and names something else
     */
    static Problems check(
            BundleContent plugIn, Map<String, String> shown, Set<String> ofEtwin, Set<String> otherNames) {
        Problems problems = new Problems();
        Map<String, Map<String, String>> texts = plugIn.texts();
        Map<String, String> english = texts.getOrDefault("", Map.of());
        texts.forEach((language, translated) -> {
            if (!language.isEmpty()) {
                translations(language, translated, english, ofEtwin, problems);
            }
            translated.forEach((key, text) -> pattern(key, language, text, english.getOrDefault(key, text), problems));
        });
        shown.forEach((key, who) -> missing(key, who, english, ofEtwin, problems));
        Set<String> beginnings = english.keySet().stream()
                .filter(key -> !ofEtwin.contains(key))
                .map(CompleteTexts::first)
                .filter(first -> ofEtwin.stream().noneMatch(key -> first(key).equals(first)))
                .collect(Collectors.toCollection(TreeSet::new));
        for (ClassNode type : plugIn.classes()) {
            for (String literal : literals(type)) {
                boolean key = beginnings.contains(first(literal))
                        && KEY.matcher(literal).matches();
                if (key && !otherNames.contains(literal) && !begins(literal, english)) {
                    missing(literal, type.name.substring(type.name.lastIndexOf('/') + 1), english, ofEtwin, problems);
                }
            }
        }
        return problems;
    }

    private static void translations(
            String language,
            Map<String, String> translated,
            Map<String, String> english,
            Set<String> ofEtwin,
            Problems problems) {
        for (String key : english.keySet()) {
            if (translated.getOrDefault(key, "").isBlank()) {
                problems.add(
                        "The text %s is not in %s: add the line \"%s=%s\", translated, to i18n/*_%s.properties.",
                        key, language, key, english.get(key), language);
            }
        }
        for (String key : translated.keySet()) {
            if (!english.containsKey(key) && !ofEtwin.contains(key)) {
                problems.add(
                        "The text %s is in %s and not in English, which everybody falls back to: add it to the file without"
                                + " a language.",
                        key, language);
            }
        }
    }

    private static void pattern(String key, String language, String text, String english, Problems problems) {
        String where = language.isEmpty() ? "" : " in " + language;
        if (places(text).isEmpty() && places(english).isEmpty()) {
            return;
        }
        if (!places(text).equals(places(english))) {
            problems.add(
                    "The text %s%s fills in %s where English fills in %s: use the same numbers.",
                    key, where, places(text), places(english));
        }
        if (text.replace("''", "").contains("'")) {
            problems.add("The text %s%s has a ' before a place to fill in, which hides it: write ’.", key, where);
            return;
        }
        try {
            new MessageFormat(text);
        } catch (IllegalArgumentException e) {
            problems.add("The text %s%s cannot be filled in (%s): mend its braces.", key, where, e.getMessage());
        }
    }

    private static void missing(
            String key, String who, Map<String, String> english, Set<String> ofEtwin, Problems problems) {
        if (!english.containsKey(key) && !ofEtwin.contains(key)) {
            problems.add(
                    "%s names the text %s, which is not there: add the line \"%s=…\" to i18n/*.properties; what is no text begins"
                            + " with another word.",
                    who, key, key);
        }
    }

    private static boolean begins(String literal, Map<String, String> english) {
        return english.keySet().stream().anyMatch(key -> key.startsWith(literal + "."));
    }

    private static Set<String> literals(ClassNode type) {
        Set<String> found = new TreeSet<>();
        for (MethodNode method : type.methods) {
            for (AbstractInsnNode step : method.instructions) {
                if (step instanceof LdcInsnNode constant && constant.cst instanceof String text) {
                    found.add(text);
                }
            }
        }
        return found;
    }

    private static Set<String> places(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String first(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }
}
