package org.etwin.ui;

import java.util.Arrays;
import java.util.List;

/** A value to choose and how it is called in the reader's language. */
public record Option(String value, String label) {
    /** All values of an enum, named by texts {@code <prefix>.<NAME>}. */
    public static List<Option> of(Words words, String prefix, Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), words.of(prefix, value)))
                .toList();
    }
}
