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
    private static final int LONGEST_ARG = 100;

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

    /** A line of a record that was merged into another, which has a line of its own. */
    void merged(int line, String name) {
        unchanged++;
        notes.add(new ImportNote(line, false, null, "schools.import.note.merged", List.of(name)));
    }

    /** Adds what a batch counted before the run was interrupted. */
    void add(ImportReport other) {
        created += other.created();
        updated += other.updated();
        unchanged += other.unchanged();
        refused += other.refused();
        furtherSites += other.furtherSites();
        notes.addAll(other.notes());
    }

    /** All there is to know, not only what a report can hold. */
    List<ImportNote> notes() {
        return notes.stream().sorted(Comparator.comparingInt(ImportNote::line)).toList();
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
        return args.stream().map(arg -> cut(String.valueOf(arg))).toList();
    }

    /** What stands in a file may be long, a note is short. */
    private static String cut(String arg) {
        return arg.length() <= LONGEST_ARG ? arg : arg.substring(0, LONGEST_ARG) + "…";
    }
}
