package org.etwin.kit;

import java.util.ArrayList;
import java.util.List;

/** What a check found: sentences for the author, each with what to do. */
final class Problems {
    private final List<String> sentences = new ArrayList<>();

    void add(String sentence, Object... arguments) {
        sentences.add(sentence.formatted(arguments));
    }

    void addAll(Problems others) {
        sentences.addAll(others.sentences);
    }

    List<String> sentences() {
        return sentences.stream().distinct().toList();
    }

    /** Fails the test that asks, if there is anything. */
    void none() {
        if (!sentences.isEmpty()) {
            throw new AssertionError("\n  - " + String.join("\n  - ", sentences()) + "\n");
        }
    }
}
