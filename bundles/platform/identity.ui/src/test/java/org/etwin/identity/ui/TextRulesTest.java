package org.etwin.identity.ui;

import java.util.Set;
import org.etwin.testing.TextRules;

class TextRulesTest extends TextRules {
    /** The shell names the groups of the menu. */
    @Override
    protected Set<String> usedElsewhere() {
        return Set.of("ui.menu.admin");
    }
}
