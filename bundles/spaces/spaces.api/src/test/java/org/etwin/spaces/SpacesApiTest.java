package org.etwin.spaces;

import java.util.Set;
import org.etwin.testing.ApiRules;

class SpacesApiTest extends ApiRules {
    @Override
    protected Set<String> withoutActor() {
        return Set.of(
                "SpaceMembers.authors",
                "SpaceOpening.find",
                "SpaceOpening.subject",
                "SpaceOpening.withMember",
                "SpaceOpening.memberships",
                "SpaceOpening.members",
                "SpaceOpening.title",
                "WhoHears.of",
                "Presence.prolong",
                "Updates.look");
    }
}
