package org.etwin.identity.core;

import java.util.Set;
import org.etwin.testing.TextRules;

class TextRulesTest extends TextRules {
    /** The audit names what was done. */
    @Override
    protected Set<String> usedElsewhere() {
        return Set.of("audit.what.identity");
    }

    /** Types of events and of entries in the audit. */
    @Override
    protected Set<String> notKeys() {
        return Set.of("identity.rights-changed", "identity.role-granted", "identity.role-revoked");
    }
}
