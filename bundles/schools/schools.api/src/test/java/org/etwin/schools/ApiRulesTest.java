package org.etwin.schools;

import java.util.Set;
import org.etwin.testing.ApiRules;

class ApiRulesTest extends ApiRules {
    @Override
    protected Set<String> withoutActor() {
        return Set.of("Schools.cards", "Schools.count");
    }
}
