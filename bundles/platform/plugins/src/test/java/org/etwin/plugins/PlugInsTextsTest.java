package org.etwin.plugins;

import java.util.Set;
import org.etwin.testing.TextRules;

class PlugInsTextsTest extends TextRules {
    /** The audit asks for the text of what was recorded. */
    @Override
    protected Set<String> usedElsewhere() {
        return Set.of("audit.what.");
    }
}
