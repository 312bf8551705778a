package org.etwin.schools.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.etwin.schools.SchoolDetails;
import org.etwin.schools.register.RegisterFile.Line;

/** The lines of a register that tell of one school and its further sites, and which stored school each of them is. */
record SameSchool(String key, List<SameSchool.Site> sites) {
    /** One line, and what it tells when nothing was known before. */
    record Site(Line line, SchoolDetails told) {}

    String nameKey() {
        return SchoolKeys.byName(sites.get(0).told());
    }

    /**
     * Pairs each line with the stored school of the same address, else of the same name, else in the order of both, so
     * that a line that moved within the file stays with its school. Lines that are left over are not in the result.
     */
    Map<Line, KnownSchool> pair(List<KnownSchool> known) {
        Map<Line, KnownSchool> pairs = new HashMap<>();
        List<KnownSchool> free = new ArrayList<>(known);
        if (sites.size() == 1 && free.size() == 1) {
            pairs.put(sites.get(0).line(), free.get(0));
            return pairs;
        }
        pairEqual(
                pairs,
                free,
                (told, stored) -> SchoolKeys.address(told).equals(SchoolKeys.address(stored))
                        && SchoolKeys.name(told).equals(SchoolKeys.name(stored)));
        pairEqual(pairs, free, (told, stored) -> SchoolKeys.address(told).equals(SchoolKeys.address(stored)));
        pairEqual(pairs, free, (told, stored) -> SchoolKeys.name(told).equals(SchoolKeys.name(stored)));
        pairEqual(pairs, free, (told, stored) -> true);
        return pairs;
    }

    private void pairEqual(
            Map<Line, KnownSchool> pairs, List<KnownSchool> free, BiPredicate<SchoolDetails, SchoolDetails> same) {
        for (Site site : sites) {
            if (!pairs.containsKey(site.line())) {
                free.stream()
                        .filter(school -> same.test(site.told(), school.details()))
                        .findFirst()
                        .ifPresent(school -> {
                            pairs.put(site.line(), school);
                            free.remove(school);
                        });
            }
        }
    }
}
