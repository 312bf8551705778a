package org.etwin.spaces.core;

import java.util.Set;
import org.etwin.testing.TextRules;

class SpacesTextsTest extends TextRules {
    /** The audit’s page and the archive make these keys up from what was recorded. */
    @Override
    protected Set<String> usedElsewhere() {
        return Set.of("audit.what.spaces", "archive.folder");
    }
}
