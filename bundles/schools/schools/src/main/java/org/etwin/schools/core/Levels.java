package org.etwin.schools.core;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.etwin.schools.EducationLevel;

/** The levels of a school in one column. */
final class Levels {
    private Levels() {}

    static String text(Set<EducationLevel> levels) {
        return levels.isEmpty()
                ? null
                : EnumSet.copyOf(levels).stream().map(Enum::name).collect(Collectors.joining(","));
    }

    static Set<EducationLevel> of(String text) {
        return text == null
                ? Set.of()
                : Arrays.stream(text.split(",")).map(EducationLevel::valueOf).collect(Collectors.toSet());
    }
}
