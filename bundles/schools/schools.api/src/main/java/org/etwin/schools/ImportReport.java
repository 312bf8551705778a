package org.etwin.schools;

import java.util.List;

/**
 * What a run did, or what it would do.
 *
 * @param lines {@code created + updated + unchanged + refused}
 * @param furtherSites those of the lines whose number stands in the file before: kept as schools of their own
 * @param notes in the order of the file, at most 500; {@link SchoolImports#problems} has all that were left out
 */
public record ImportReport(
        int lines, int created, int updated, int unchanged, int refused, int furtherSites, List<ImportNote> notes) {
    public ImportReport {
        notes = List.copyOf(notes);
    }
}
