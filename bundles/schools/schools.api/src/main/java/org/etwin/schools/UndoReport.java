package org.etwin.schools;

import java.util.List;
import org.etwin.platform.Id;

/**
 * What undoing an import did.
 *
 * @param removed schools that the import made and nobody uses
 * @param restored schools that have their former details again
 * @param kept what could not be undone: {@code notes} say why, at most 500
 */
public record UndoReport(int removed, int restored, int kept, List<Note> notes) {
    public static final UndoReport NOTHING = new UndoReport(0, 0, 0, List.of());

    /** Why a school stays as it is. Texts: {@code schools.undo.why.<name>}. */
    public enum Why {
        /** People are, or want to be, members of it, or something else refers to it. */
        IN_USE,
        /** Somebody changed it since, or a later import did. */
        CHANGED_SINCE,
        /** It was merged or removed since. */
        GONE,
        /** Another school has its former number or name by now. */
        TAKEN
    }

    public record Note(Id school, String name, Why why) {}

    public UndoReport {
        notes = List.copyOf(notes);
    }
}
