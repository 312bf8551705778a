package org.etwin.audit.ui;

import java.util.Set;
import org.etwin.testing.TextRules;

class TextRulesTest extends TextRules {
    /** What was decided is named by the capability that decides. */
    @Override
    protected Set<String> notKeys() {
        return Set.of("audit.what.");
    }
}
