package org.etwin.membership;

import java.util.List;

/**
 * Why a person fits the reader.
 *
 * @param values names of {@link Subject}s, language tags, or the first and the last year of the shared ages; empty where the
 *     kind says it all
 */
public record FitReason(Kind kind, List<String> values) {
    /** What two people have in common, in the order in which it is told. */
    public enum Kind {
        SUBJECTS,
        LANGUAGES,
        AGES,
        /** Nothing shared, but what a partner must be. */
        AVAILABLE
    }

    public FitReason {
        values = List.copyOf(values);
    }
}
