package org.etwin.webhooks;

import java.util.Set;
import org.etwin.testing.ApiRules;

class ApiRulesTest extends ApiRules {
    @Override
    protected Set<String> withoutActor() {
        return Set.of("Webhooks.eventTypes");
    }
}
