package org.etwin.membership;

import java.time.Instant;
import java.util.List;
import org.etwin.platform.Id;
import org.etwin.schools.SchoolCard;

/**
 * How somebody stands with the code of conduct, as the staff and the person see it.
 *
 * @param school where the person is or was last, or null
 * @param until end of the suspension, or null when it is open or there is none
 * @param since of the state, null while there was never anything
 * @param history oldest first; empty in lists
 */
public record ConductRecord(
        Id account,
        String name,
        SchoolCard school,
        ConductState state,
        Instant until,
        Instant since,
        List<ConductStep> history) {
    public ConductRecord {
        history = List.copyOf(history);
    }
}
