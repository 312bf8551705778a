package org.etwin.ui;

import java.util.Set;
import org.etwin.testing.TextRules;

class UiTextsTest extends TextRules {
    @Override
    protected Set<String> usedElsewhere() {
        return Set.of("ui.menu.");
    }
}
