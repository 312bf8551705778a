package org.etwin.membership.core;

import java.time.Clock;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.JoinRequestAction;
import org.etwin.membership.RejectReason;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;

/** Lets a step be taken when it is allowed, and writes it down. */
final class History {
    private final AffiliationRepository affiliations;
    private final Ids ids;
    private final Clock clock;

    History(AffiliationRepository affiliations, Ids ids, Clock clock) {
        this.affiliations = affiliations;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Rejected stale when somebody else was faster, conflict when the state does not allow it */
    void check(Actor actor, StoredAffiliation request, long version, JoinRequestAction action) {
        if (request.version() != version) {
            throw Rejected.stale();
        }
        check(actor, request, action);
    }

    void check(Actor actor, StoredAffiliation request, JoinRequestAction action) {
        if (!RequestPolicy.allowed(actor, request, clock.instant()).contains(action)) {
            throw new Rejected(Rejection.conflict("membership.rejected.not-in-this-state"));
        }
    }

    void step(Actor actor, StoredAffiliation request, AffiliationState from, RejectReason reason, String note) {
        Id id = ids.next();
        affiliations.add(new StoredStep(id, actor, request, from, reason, note, clock.instant()));
    }
}
