package org.etwin.projects.core;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A few codes in one column. */
final class Codes {
    private Codes() {}

    static String joined(Collection<?> codes) {
        return codes.stream().map(Object::toString).sorted().collect(Collectors.joining(","));
    }

    static <T> Set<T> split(String joined, Function<String, T> read) {
        return joined == null
                ? Set.of()
                : Arrays.stream(joined.split(","))
                        .filter(code -> !code.isEmpty())
                        .map(read)
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
