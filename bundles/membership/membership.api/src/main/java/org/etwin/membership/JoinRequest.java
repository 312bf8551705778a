package org.etwin.membership;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.etwin.platform.Id;
import org.etwin.schools.School;

/**
 * A request to join, as the NSO and the person see it. Its id is the affiliation's.
 *
 * @param email null unless the reader is the NSO of the territory or the person
 * @param asked when it last came into the queue, or was stored while not in it
 * @param workingDays since then, Saturdays and Sundays not counted, in the zone UTC
 * @param overdue it waits longer than the NSO wants to take
 * @param extra by plug-in, by field
 * @param waitingFor text keys of what rules of plug-ins wait for
 * @param validated when last, or null when the person never was there
 * @param rightsUntil until when the rights stay while it is looked at again, or null
 * @param evidence what the person showed; {@link Evidence#NONE} once it is erased
 * @param suggestions for the NSO; null for the person, and once there is nothing to decide
 */
public record JoinRequest(
        Id id,
        Id account,
        String name,
        String email,
        School school,
        SchoolRole role,
        AffiliationState state,
        Instant asked,
        int workingDays,
        boolean overdue,
        ProfileDetails profile,
        Map<String, Map<String, String>> extra,
        List<String> waitingFor,
        Instant validated,
        Instant rightsUntil,
        Evidence evidence,
        Suggestions suggestions) {
    public JoinRequest {
        extra = Map.copyOf(extra);
        waitingFor = List.copyOf(waitingFor);
    }
}
