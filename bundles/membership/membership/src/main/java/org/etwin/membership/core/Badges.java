package org.etwin.membership.core;

import java.util.List;
import org.etwin.persistence.Unit;

/** Who wears the badge "eTwinning validated", and so is found. */
final class Badges {
    private final AffiliationRepository affiliations;
    private final ConductRepository conduct;

    Badges(Unit unit) {
        this.affiliations = new AffiliationRepository(unit);
        this.conduct = new ConductRepository(unit);
    }

    void sum(StoredProfile profile) {
        sum(profile, affiliations.counting(List.of(profile.account())));
    }

    void sum(StoredProfile profile, List<StoredAffiliation> counting) {
        profile.wearBadge(!counting.isEmpty() && !conduct.isSuspended(profile.account()));
    }
}
