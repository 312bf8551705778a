package org.etwin.membership;

import java.time.Instant;
import org.etwin.countries.OwnReason;
import org.etwin.platform.Id;

/**
 * One step in the history of a request.
 *
 * @param by null for the platform itself, {@code byName} then names the part
 * @param byName empty when that person is gone
 * @param from null at the first step
 * @param reason given at a rejection, else null; {@link RejectReason#OTHER} with an own one
 * @param own the territory's own reason in the words of then, or null
 * @param note what was written to the person or by the person, or null
 */
public record Decision(
        Instant at,
        Id by,
        String byName,
        AffiliationState from,
        AffiliationState to,
        RejectReason reason,
        OwnReason own,
        String note) {}
