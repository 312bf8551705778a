package org.etwin.membership;

import java.util.Map;
import org.etwin.platform.Count;

/**
 * How many people each choice of a filter would show while all the other filters stay; choices that show nobody are left
 * out.
 *
 * @param territories by code, whatever the region
 * @param regions by name, of the chosen territory alone
 * @param subjects by subject
 * @param languages by tag in lower case
 * @param ages by year, 3 to 21
 */
public record PeopleCounts(
        Count all,
        Map<String, Count> territories,
        Map<String, Count> regions,
        Map<Subject, Count> subjects,
        Map<String, Count> languages,
        Map<Integer, Count> ages,
        Count available) {
    public static final PeopleCounts NOBODY =
            new PeopleCounts(Count.of(0), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Count.of(0));

    public PeopleCounts {
        territories = Map.copyOf(territories);
        regions = Map.copyOf(regions);
        subjects = Map.copyOf(subjects);
        languages = Map.copyOf(languages);
        ages = Map.copyOf(ages);
    }
}
