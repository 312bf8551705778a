package org.etwin.schools;

import java.util.Set;
import org.etwin.testing.TextRules;

class TextsTest extends TextRules {
    @Override
    protected Set<String> usedElsewhere() {
        return Set.of("audit.what.");
    }
}
