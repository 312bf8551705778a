package org.etwin.membership;

import java.util.Set;
import org.etwin.testing.ApiRules;

class ApiRulesTest extends ApiRules {
    @Override
    protected Set<String> withoutActor() {
        return Set.of(
                "Members.isAvailableEtwinner",
                "Members.affiliations",
                "Members.cards",
                "Joining.asked",
                "MemberCount.etwinners",
                "MemberCount.etwinnersAt");
    }
}
