package org.etwin.platform;

import java.util.Set;

/**
 * What membership says about a person.
 *
 * @param etwinner has at least one validated affiliation and is not suspended
 * @param territories of the schools of the validated affiliations
 * @param suspended may read what a general user reads and write nothing
 */
public record Standing(boolean etwinner, Set<String> territories, boolean suspended) {
    public static final Standing NONE = new Standing(false, Set.of(), false);

    public Standing {
        territories = Set.copyOf(territories);
    }
}
