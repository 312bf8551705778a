package org.etwin.projects;

import java.util.Set;

/** Two versions of one project's text side by side; {@code older} has the lower number. */
public record TextComparison(
        TextVersion older, ProjectText before, TextVersion newer, ProjectText after, Set<TextField> differing) {
    public TextComparison {
        differing = Set.copyOf(differing);
    }
}
