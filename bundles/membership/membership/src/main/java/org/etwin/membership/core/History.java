package org.etwin.membership.core;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.etwin.countries.OwnReason;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.Decision;
import org.etwin.membership.JoinRequestAction;
import org.etwin.membership.RejectReason;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Json;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;

/** Lets a step be taken when it is allowed, and writes it down. */
final class History {
    /** From these a request comes into the queue anew. */
    private static final Set<AffiliationState> OUTSIDE = EnumSet.of(
            AffiliationState.UNCONFIRMED,
            AffiliationState.VALIDATED,
            AffiliationState.REJECTED,
            AffiliationState.INACTIVE,
            AffiliationState.LEFT);

    private final AffiliationRepository affiliations;
    private final Ids ids;
    private final Clock clock;
    private final Json json;

    History(AffiliationRepository affiliations, Ids ids, Clock clock, Json json) {
        this.affiliations = affiliations;
        this.ids = ids;
        this.clock = clock;
        this.json = json;
    }

    /** Why something was rejected. */
    record Why(RejectReason reason, OwnReason own) {}

    /**
     * @throws Rejected forbidden when it is not for this actor to do, stale when somebody else was faster, conflict when the
     *     state does not allow it
     */
    void check(Actor actor, StoredAffiliation request, long version, JoinRequestAction action) {
        need(actor, request, action);
        if (request.version() != version) {
            throw Rejected.stale();
        }
        check(actor, request, action);
    }

    private static void need(Actor actor, StoredAffiliation request, JoinRequestAction action) {
        if (!RequestPolicy.isFor(actor, request, action)) {
            throw Rejected.forbidden();
        }
    }

    void check(Actor actor, StoredAffiliation request, JoinRequestAction action) {
        need(actor, request, action);
        if (!RequestPolicy.allowed(actor, request, clock.instant()).contains(action)) {
            throw new Rejected(Rejection.conflict("membership.rejected.not-in-this-state"));
        }
    }

    void step(Actor actor, StoredAffiliation request, AffiliationState from, String note) {
        step(actor, request, from, null, note);
    }

    void step(Actor actor, StoredAffiliation request, AffiliationState from, Why why, String note) {
        Instant now = clock.instant();
        StoredStep step = new StoredStep(ids.next(), actor, request, from, note, now);
        if (why != null) {
            step.because(why.reason(), why.own() == null ? null : json.write(why.own()));
        }
        StoredStep.Figure figure = figure(from, request.state());
        if (figure != null) {
            step.countAs(figure, figure.decides() ? WorkingDays.between(request.asked(), now) : 0);
        }
        affiliations.add(step);
    }

    /** The last decision is none any more. */
    void takenBack(Actor actor, StoredAffiliation request, AffiliationState from) {
        List<StoredStep> steps =
                from == AffiliationState.EVIDENCE_ASKED ? List.of() : affiliations.steps(List.of(request.id()));
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i).decides()) {
                steps.get(i).uncount();
                break;
            }
        }
        affiliations.add(new StoredStep(ids.next(), actor, request, from, null, clock.instant()));
    }

    List<Decision> of(Id request) {
        return affiliations.steps(List.of(request)).stream()
                .map(step -> step.toDecision(json))
                .toList();
    }

    private static StoredStep.Figure figure(AffiliationState from, AffiliationState to) {
        boolean wasInside = from != null && !OUTSIDE.contains(from);
        boolean isInside = to.waits() || to == AffiliationState.EVIDENCE_ASKED;
        if (isInside) {
            return wasInside ? null : StoredStep.Figure.ASKED;
        }
        if (!wasInside) {
            return null;
        }
        return switch (to) {
            case VALIDATED -> StoredStep.Figure.APPROVED;
            case REJECTED -> StoredStep.Figure.REJECTED;
            default -> null;
        };
    }
}
