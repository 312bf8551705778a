package org.etwin.membership;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.etwin.platform.Id;

/**
 * Two accounts side by side, for deciding which one stays.
 *
 * @param mayMerge whether the reader may make them one
 */
public record DuplicateComparison(Side one, Side other, boolean mayMerge) {
    /**
     * One of the two.
     *
     * @param asked first, or null when it never did
     * @param validated last, or null
     */
    public record Side(
            Id account,
            String name,
            String email,
            ProfileDetails profile,
            List<Affiliation> affiliations,
            ConductState conduct,
            Instant asked,
            Instant validated,
            Set<String> territories) {
        public Side {
            affiliations = List.copyOf(affiliations);
            territories = Set.copyOf(territories);
        }
    }
}
