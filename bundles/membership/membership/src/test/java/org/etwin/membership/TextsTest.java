package org.etwin.membership;

import java.util.Set;
import org.etwin.testing.TextRules;

class TextsTest extends TextRules {
    @Override
    protected Set<String> usedElsewhere() {
        return Set.of(
                "audit.what.",
                "membership.announce.",
                "membership.waiting.kind",
                "membership.decided.kind",
                "membership.conduct.kind",
                "membership.mail.");
    }

    @Override
    protected Set<String> notKeys() {
        return Set.of(
                "membership.confirmed-addresses",
                "membership.schools-followed",
                "membership.account-ends",
                "identity.erased",
                "identity.merged");
    }
}
