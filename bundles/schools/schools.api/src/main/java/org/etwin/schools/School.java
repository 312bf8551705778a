package org.etwin.schools;

import java.time.Instant;
import org.etwin.platform.Id;

/**
 * A school.
 *
 * @param territory whose NSO answers for it; never changes
 * @param site 0, or counted up for further sites that share {@code details.number}
 */
public record School(Id id, String territory, SchoolDetails details, int site, SchoolState state, Instant created) {
    /** The name people know it by. */
    public String name() {
        return details.publicName() == null ? details.name() : details.publicName();
    }

    public SchoolCard card() {
        return new SchoolCard(id, name(), details.place(), territory);
    }
}
