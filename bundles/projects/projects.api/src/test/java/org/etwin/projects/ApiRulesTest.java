package org.etwin.projects;

import java.util.Set;
import org.etwin.testing.ApiRules;

class ApiRulesTest extends ApiRules {
    @Override
    protected Set<String> withoutActor() {
        return Set.of("Projects.cards", "OpenProjects.after");
    }
}
