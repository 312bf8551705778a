package org.etwin.membership.core;

import java.time.Clock;
import java.time.Instant;
import org.etwin.countries.Territories;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.MembershipAsked;
import org.etwin.membership.MembershipEvidenceAsked;
import org.etwin.platform.Actor;
import org.etwin.platform.events.Outbox;

/** Into the queue, or to the person when the territory wants evidence from the start and there is none. */
final class Entering {
    private final History history;
    private final Territories territories;
    private final Outbox outbox;
    private final Clock clock;

    Entering(History history, Territories territories, Outbox outbox, Clock clock) {
        this.history = history;
        this.territories = territories;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param rights until when they stay meanwhile, or null */
    void enter(Actor actor, StoredAffiliation request, AffiliationState before, Instant rights, String note) {
        boolean missing = territories.settings(request.territory()).evidenceNeeded() && request.evidenceGiven() == null;
        AffiliationState waiting = rights == null ? AffiliationState.PENDING : AffiliationState.RECHECK;
        request.enter(missing ? AffiliationState.EVIDENCE_ASKED : waiting, clock.instant(), rights);
        history.step(actor, request, before, note);
        outbox.publish(
                missing
                        ? new MembershipEvidenceAsked(
                                request.id(), request.account(), request.school(), request.territory())
                        : new MembershipAsked(request.id(), request.account(), request.school(), request.territory()));
    }
}
