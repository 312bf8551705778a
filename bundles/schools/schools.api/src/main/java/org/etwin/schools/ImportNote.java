package org.etwin.schools;

import java.util.List;

/**
 * Something to know about one line.
 *
 * @param line as an editor counts them, the header is 1
 * @param refused whether the line is left out
 * @param field it is about, or null
 * @param key of the text, with {@code args}
 */
public record ImportNote(int line, boolean refused, String field, String key, List<String> args) {
    public ImportNote {
        args = List.copyOf(args);
    }
}
