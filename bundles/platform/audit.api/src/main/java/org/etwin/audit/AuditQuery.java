package org.etwin.audit;

import java.time.Instant;
import org.etwin.platform.Id;

/**
 * Which entries are wanted; what is null is not asked for.
 *
 * @param territory the exact code; NSO staff must name theirs
 * @param what the exact key, or the capability alone, for example {@code membership}
 * @param by the account that decided, or one that was merged into it
 * @param subject the record it is about
 * @param from not before this instant
 * @param before before this instant
 * @param words each begins a word of the entry: of the names it tells of, or of its details
 */
public record AuditQuery(String territory, String what, Id by, Id subject, Instant from, Instant before, String words) {
    /** All of a territory. */
    public static AuditQuery of(String territory) {
        return new AuditQuery(territory, null, null, null, null, null, null);
    }
}
