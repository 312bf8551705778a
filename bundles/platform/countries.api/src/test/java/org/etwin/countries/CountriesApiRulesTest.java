package org.etwin.countries;

import java.util.Set;
import org.etwin.testing.ApiRules;

class CountriesApiRulesTest extends ApiRules {
    /** Reading is free to all. */
    @Override
    protected Set<String> withoutActor() {
        return Set.of("Territories.all", "Territories.find", "Territories.name", "Territories.settings");
    }
}
