package org.etwin.membership;

import java.time.Instant;
import org.etwin.platform.Id;
import org.etwin.schools.SchoolCard;

/**
 * A person at a school, as the NSO of the school's territory sees it.
 *
 * @param asked when last
 * @param validated when last, or null
 */
public record NationalMember(
        Id request,
        Id account,
        String name,
        String email,
        SchoolCard school,
        SchoolRole role,
        AffiliationState state,
        Instant asked,
        Instant validated,
        ConductState conduct) {}
