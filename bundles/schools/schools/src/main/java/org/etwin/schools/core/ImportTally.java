package org.etwin.schools.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.etwin.platform.Rejection;
import org.etwin.schools.ImportNote;
import org.etwin.schools.ImportReport;

/** Counts what becomes of the lines of a register. */
final class ImportTally {
    private static final int MOST_NOTES = 500;

    private int created;
    private int updated;
    private int unchanged;
    private int refused;
    private int furtherSites;
    private final List<ImportNote> notes = new ArrayList<>();

    void created() {
        created++;
    }

    void updated() {
        updated++;
    }

    void unchanged() {
        unchanged++;
    }

    void refused(int line, List<Rejection> reasons) {
        refused++;
        reasons.forEach(why -> notes.add(new ImportNote(line, true, why.field(), why.key(), words(why.args()))));
    }

    void furtherSite(int line, String number, int first) {
        furtherSites++;
        notes.add(new ImportNote(
                line, false, "number", "schools.import.note.further-site", List.of(number, String.valueOf(first))));
    }

    /** Adds what another one counted. */
    void add(ImportTally other) {
        created += other.created;
        updated += other.updated;
        unchanged += other.unchanged;
        refused += other.refused;
        furtherSites += other.furtherSites;
        notes.addAll(other.notes);
    }

    int lines() {
        return created + updated + unchanged + refused;
    }

    ImportReport report() {
        List<ImportNote> inOrder = notes.stream()
                .sorted(Comparator.comparingInt(ImportNote::line))
                .limit(MOST_NOTES)
                .toList();
        return new ImportReport(lines(), created, updated, unchanged, refused, furtherSites, inOrder);
    }

    private static List<String> words(List<Object> args) {
        return args.stream().map(String::valueOf).toList();
    }
}
