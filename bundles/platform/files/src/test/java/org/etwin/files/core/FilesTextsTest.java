package org.etwin.files.core;

import java.util.Set;
import org.etwin.testing.TextRules;

class FilesTextsTest extends TextRules {
    /** Identity says in its archive what is in the folder. */
    @Override
    protected Set<String> usedElsewhere() {
        return Set.of("archive.folder.files");
    }
}
