package org.etwin.webhooks.core;

import java.util.Set;
import org.etwin.testing.TextRules;

class TextRulesTest extends TextRules {
    /** The audit names what was done. */
    @Override
    protected Set<String> usedElsewhere() {
        return Set.of("audit.what.webhooks");
    }
}
