package org.etwin.membership;

import java.util.List;
import org.etwin.platform.Id;
import org.etwin.schools.SchoolCard;

/**
 * What helps the NSO to decide a request; nothing of it decides by itself.
 *
 * @param domain of the person's address, or null when everybody can have one there
 * @param sameDomain what else has that domain
 * @param namesakes other accounts with this name, in any order of its parts, in the same territory; at most ten
 * @param earlierRequests how often this account asked before, wherever
 */
public record Suggestions(String domain, SameDomain sameDomain, List<Namesake> namesakes, int earlierRequests) {
    /** Whose domain it is. */
    public enum SameDomain {
        /** The school's web site has it. */
        SCHOOL,
        /** Somebody validated at the school has it. */
        MEMBERS,
        /** Neither, or nothing is known. */
        NONE
    }

    /**
     * An account with the same name.
     *
     * @param request its newest in the territory
     */
    public record Namesake(Id account, Id request, String name, SchoolCard school, AffiliationState state) {}

    public Suggestions {
        namesakes = List.copyOf(namesakes);
    }

    public boolean firstRequest() {
        return earlierRequests == 0;
    }
}
