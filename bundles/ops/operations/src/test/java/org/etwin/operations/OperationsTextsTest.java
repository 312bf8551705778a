package org.etwin.operations;

import java.util.Set;
import org.etwin.testing.TextRules;

class OperationsTextsTest extends TextRules {
    @Override
    protected Set<String> usedElsewhere() {
        return Set.of("audit.what.");
    }
}
