package org.etwin.audit.core;

import java.util.Set;
import org.etwin.testing.TextRules;

class AuditTextsTest extends TextRules {
    /** What was decided is named by the capability that decides. */
    @Override
    protected Set<String> notKeys() {
        return Set.of("audit.what.");
    }
}
