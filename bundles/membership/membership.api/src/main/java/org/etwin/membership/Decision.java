package org.etwin.membership;

import java.time.Instant;
import org.etwin.platform.Id;

/**
 * One step in the history of a request.
 *
 * @param by null for the platform itself, {@code byName} then names the part
 * @param from null at the first step
 * @param reason given at a rejection, else null
 * @param note what was written to the person or by the person, or null
 */
public record Decision(
        Instant at,
        Id by,
        String byName,
        AffiliationState from,
        AffiliationState to,
        RejectReason reason,
        String note) {}
