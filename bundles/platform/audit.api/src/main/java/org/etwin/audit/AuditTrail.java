package org.etwin.audit;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.osgi.annotation.versioning.ProviderType;

/** Searching the record of decisions. NSO staff see the entries of their territory; admin and central support all. */
@ProviderType
public interface AuditTrail {
    /**
     * Newest first.
     *
     * @throws org.etwin.platform.Rejected forbidden for others' territories, and without a territory for NSO staff
     */
    Page<Traced> find(Actor actor, AuditQuery query, PageRequest page);

    /** The keys of what was decided so far, sorted; for whoever may read any entry. */
    List<String> kinds(Actor actor);

    /**
     * Writes all that is found as comma separated lines with a heading in that language, newest first, without holding
     * them in memory. No cell is taken for a formula by a spreadsheet. The writer is not closed.
     *
     * @throws org.etwin.platform.Rejected as {@link #find}, before anything is written
     */
    void export(Actor actor, AuditQuery query, Locale language, Writer lines) throws IOException;

    /**
     * @param number the place in the chain, or null as long as it has none: some moments after the decision
     * @param hash in hexadecimal digits, or null as long as it has none
     * @param names of the accounts it tells of, as they are called now; a former member's is empty
     */
    record Traced(Audit.Entry entry, Long number, String hash, Map<Id, String> names) {
        public Traced {
            names = Map.copyOf(names);
        }
    }
}
