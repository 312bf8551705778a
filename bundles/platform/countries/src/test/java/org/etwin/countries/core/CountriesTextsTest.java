package org.etwin.countries.core;

import java.util.Set;
import org.etwin.testing.TextRules;

class CountriesTextsTest extends TextRules {
    /** The audit asks for the text of what was recorded. */
    @Override
    protected Set<String> usedElsewhere() {
        return Set.of("audit.what.");
    }
}
