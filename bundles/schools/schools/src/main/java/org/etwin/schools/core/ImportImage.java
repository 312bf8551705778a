package org.etwin.schools.core;

import java.util.List;
import org.etwin.schools.SchoolDetails;
import org.etwin.schools.SchoolState;

/**
 * What a batch of an import found and made, so that it can be undone.
 *
 * @param made ids of the schools that were not there before
 */
record ImportImage(List<Long> made, List<ImportImage.Before> changed) {
    /** @param version that the import gave it: another one means that somebody changed it since */
    record Before(long id, long version, int site, SchoolState state, SchoolDetails details) {
        static Before of(KnownSchool school) {
            return new Before(school.id(), school.version() + 1, school.site(), school.state(), school.details());
        }
    }

    boolean isEmpty() {
        return made.isEmpty() && changed.isEmpty();
    }
}
