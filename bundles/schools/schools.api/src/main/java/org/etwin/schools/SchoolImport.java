package org.etwin.schools;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.etwin.platform.Id;

/**
 * A register that an NSO uploaded.
 *
 * @param format encoding and separator as they were recognised, for example {@code windows-1252 ;}
 * @param columns the headers as they stand in the file
 * @param sample the first lines, at most five, in the order of the columns, long cells cut
 * @param suggested the mapping last used for a similar register of this territory, else guessed from the headers; once
 *     the import ran, the one it ran with
 * @param remembered whether {@code suggested} comes from an earlier register
 * @param lines with data in the file
 * @param done lines that a run has dealt with so far; schools that undoing has dealt with
 * @param report of the run, null before it ends
 * @param undone what undoing did, null unless it began
 * @param undoUntil when the run can no longer be undone; null when there is nothing to undo
 * @param allowed what the one who asked may do now
 */
public record SchoolImport(
        Id id,
        String territory,
        String fileName,
        State state,
        String format,
        List<String> columns,
        List<List<String>> sample,
        ColumnMapping suggested,
        boolean remembered,
        int lines,
        int done,
        ImportReport report,
        UndoReport undone,
        Instant uploaded,
        Instant undoUntil,
        Set<ImportAction> allowed) {
    /** Texts: {@code schools.import.state.<name>}. */
    public enum State {
        UPLOADED,
        RUNNING,
        DONE,
        /** Stopped on the way by a fault: what was stored stays, running again goes on. */
        FAILED,
        /** Stopped on the way by a person: the same. */
        CANCELLED,
        UNDOING,
        UNDONE
    }

    public SchoolImport {
        columns = List.copyOf(columns);
        sample = List.copyOf(sample);
        allowed = Set.copyOf(allowed);
    }

    public boolean may(ImportAction action) {
        return allowed.contains(action);
    }
}
