package org.etwin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordChangesTest {
    @Test
    void whatStaysIsToldOnceAndWhatChangesBeforeAndAfter() {
        assertThat(shown("We measure our river in winter", "We measure the river and the rain in winter"))
                .isEqualTo("We measure[- our][+ the] river[+ and the rain] in winter");
    }

    @Test
    void theSameTextHasNoChanges() {
        assertThat(shown("Rivers\nthat connect us", "Rivers\nthat connect us")).isEqualTo("Rivers\nthat connect us");
        assertThat(Difference.between("a b", "a b")).isFalse();
    }

    @Test
    void nothingAndEverything() {
        assertThat(shown("", "All new")).isEqualTo("[+All new]");
        assertThat(shown(null, null)).isEmpty();
        assertThat(shown("All gone", "")).isEqualTo("[-All gone]");
    }

    @Test
    void bothTextsCanBeReadOutOfTheChanges() {
        String before = "one two  three\n\nfour five six";
        String after = "zero one three\nfour six seven ";
        var parts = WordChanges.between(before, after);
        assertThat(parts.stream()
                        .filter(part -> part.what() != WordChanges.What.PUT)
                        .map(WordChanges.Part::text)
                        .collect(Collectors.joining()))
                .isEqualTo(before);
        assertThat(parts.stream()
                        .filter(part -> part.what() != WordChanges.What.TAKEN)
                        .map(WordChanges.Part::text)
                        .collect(Collectors.joining()))
                .isEqualTo(after);
    }

    @Test
    void veryLongTextsAreComparedInTheWhole() {
        String before = "a b ".repeat(3000).strip();
        String after = "c d ".repeat(3000).strip();
        assertThat(WordChanges.between(before, after).size()).isEqualTo(2);
    }

    private static String shown(String before, String after) {
        return WordChanges.between(before, after).stream()
                .map(part -> switch (part.what()) {
                    case KEPT -> part.text();
                    case TAKEN -> "[-" + part.text() + "]";
                    case PUT -> "[+" + part.text() + "]";
                })
                .collect(Collectors.joining());
    }
}
