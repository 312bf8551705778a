package org.etwin.schools;

import java.time.Instant;
import org.etwin.platform.Id;

/**
 * Something that happened to a school.
 *
 * @param by the account, or null for what an import or the system did
 * @param about the record that was merged into it, or the import; null for the others
 */
public record SchoolStep(Id id, Instant at, What what, Id by, Id about) {
    /** Texts: {@code schools.step.<name>}. */
    public enum What {
        CREATED,
        CHANGED,
        VERIFIED,
        UNVERIFIED,
        IN_USE,
        MERGED,
        IMPORTED,
        /** An import of it was undone. */
        RESTORED
    }
}
