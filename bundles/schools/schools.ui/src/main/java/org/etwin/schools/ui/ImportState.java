package org.etwin.schools.ui;

import org.etwin.schools.SchoolImport;
import org.etwin.ui.Badge;
import org.etwin.ui.Tone;
import org.etwin.ui.Words;

/** How far an import is, in a word and a colour. */
final class ImportState {
    private ImportState() {}

    static Badge badge(Words words, SchoolImport.State state) {
        Tone tone =
                switch (state) {
                    case UPLOADED, UNDONE -> Tone.NEUTRAL;
                    case RUNNING, UNDOING -> Tone.PRIMARY;
                    case DONE -> Tone.OK;
                    case CANCELLED -> Tone.WARN;
                    case FAILED -> Tone.DANGER;
                };
        return new Badge(words.of("schools.import.state", state), tone);
    }
}
