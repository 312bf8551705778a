package org.etwin.notifications.core;

import java.util.Set;
import org.etwin.testing.TextRules;

class TextRulesTest extends TextRules {
    @Override
    protected Set<String> usedElsewhere() {
        return Set.of("archive.folder.notifications");
    }
}
