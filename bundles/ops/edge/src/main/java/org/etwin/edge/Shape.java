package org.etwin.edge;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may be told of a request: a star stands for whatever could be a name, an id or a secret. */
public final class Shape {
    private static final Pattern WORD = Pattern.compile("[a-z]{1,20}(-[a-z]{1,20}){0,3}|v1|VAADIN");
    private static final Pattern VERB = Pattern.compile("[A-Z]{1,10}");
    private static final String SOME = "*";
    private static final int MOST_PARTS = 8;

    private Shape() {}

    /** @param path without query, or null */
    public static String of(String path) {
        if (path == null || path.isEmpty()) {
            return SOME;
        }
        return Stream.of(path.split("/", MOST_PARTS))
                .map(part -> part.isEmpty() || WORD.matcher(part).matches() ? part : SOME)
                .collect(Collectors.joining("/"));
    }

    /** @param method of HTTP, or null */
    public static String ofVerb(String method) {
        return method != null && VERB.matcher(method).matches() ? method : SOME;
    }
}
