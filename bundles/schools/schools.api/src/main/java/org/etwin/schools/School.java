package org.etwin.schools;

import java.time.Instant;
import org.etwin.platform.Id;

/**
 * A school.
 *
 * @param territory whose NSO answers for it; never changes
 * @param site 0, or counted up for further sites that share {@code details.number}
 * @param etwinners how many are validated there now
 */
public record School(
        Id id, String territory, SchoolDetails details, int site, SchoolState state, Instant created, int etwinners) {
    /** Without eTwinners. */
    public School(Id id, String territory, SchoolDetails details, int site, SchoolState state, Instant created) {
        this(id, territory, details, site, state, created, 0);
    }

    /** The name people know it by. */
    public String name() {
        return details.publicName() == null ? details.name() : details.publicName();
    }

    public SchoolCard card() {
        return new SchoolCard(id, name(), details.place(), territory);
    }
}
