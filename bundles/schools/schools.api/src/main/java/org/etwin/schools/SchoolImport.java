package org.etwin.schools;

import java.time.Instant;
import java.util.List;
import org.etwin.platform.Id;

/**
 * A register that an NSO uploaded.
 *
 * @param columns the headers as they stand in the file
 * @param sample the first lines, at most five, in the order of the columns
 * @param suggested a mapping guessed from the headers
 * @param lines with data in the file
 * @param done lines that a run has dealt with so far
 * @param report of the run, null before it ends
 */
public record SchoolImport(
        Id id,
        String territory,
        String fileName,
        State state,
        List<String> columns,
        List<List<String>> sample,
        ColumnMapping suggested,
        int lines,
        int done,
        ImportReport report,
        Instant uploaded) {
    /** Texts: {@code schools.import.state.<name>}. */
    public enum State {
        UPLOADED,
        RUNNING,
        DONE,
        /** Stopped on the way by a fault: what was stored stays, running again goes on. */
        FAILED
    }

    public SchoolImport {
        columns = List.copyOf(columns);
        sample = List.copyOf(sample);
    }
}
