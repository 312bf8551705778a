package org.etwin.membership.core;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.JoinRequestAction;
import org.etwin.platform.Actor;

/** Who sees and decides requests to join: the NSO of the territory, and for their part those who asked. */
final class RequestPolicy {
    private RequestPolicy() {}

    static boolean sees(Actor actor, StoredAffiliation request) {
        return actor.is(request.account()) || isDesk(actor, request);
    }

    /** Whether such a step is for this actor at all, whatever the state: desks decide, people answer for themselves. */
    static boolean isFor(Actor actor, StoredAffiliation request, JoinRequestAction action) {
        return switch (action) {
            case APPROVE, REJECT, ASK_EVIDENCE, ORDER_RECHECK, TAKE_BACK -> isDesk(actor, request);
            default -> actor.is(request.account());
        };
    }

    static Set<JoinRequestAction> allowed(Actor actor, StoredAffiliation request, Instant now) {
        Set<JoinRequestAction> allowed = EnumSet.noneOf(JoinRequestAction.class);
        if (actor.isSuspended()) {
            return allowed;
        }
        if (isDesk(actor, request)) {
            desk(allowed, request, now);
        }
        if (actor.is(request.account())) {
            person(allowed, request.state());
        }
        return allowed;
    }

    private static void desk(Set<JoinRequestAction> allowed, StoredAffiliation request, Instant now) {
        AffiliationState state = request.state();
        if (state.waits() || state == AffiliationState.EVIDENCE_ASKED) {
            allowed.add(JoinRequestAction.APPROVE);
            allowed.add(JoinRequestAction.REJECT);
        }
        if (state.waits()) {
            allowed.add(JoinRequestAction.ASK_EVIDENCE);
        }
        if (state == AffiliationState.VALIDATED) {
            allowed.add(JoinRequestAction.ORDER_RECHECK);
        }
        if (request.canBeTakenBack(now)) {
            allowed.add(JoinRequestAction.TAKE_BACK);
        }
    }

    private static void person(Set<JoinRequestAction> allowed, AffiliationState state) {
        switch (state) {
            case EVIDENCE_ASKED -> {
                allowed.add(JoinRequestAction.GIVE_EVIDENCE);
                allowed.add(JoinRequestAction.LEAVE);
            }
            case REJECTED, LEFT, INACTIVE -> allowed.add(JoinRequestAction.ASK_AGAIN);
            case UNCONFIRMED, PENDING -> allowed.add(JoinRequestAction.LEAVE);
            case VALIDATED, RECHECK -> {
                allowed.add(JoinRequestAction.CHANGE_SCHOOL);
                allowed.add(JoinRequestAction.CHANGE_ROLE);
                allowed.add(JoinRequestAction.LEAVE);
            }
            case ANONYMISED -> {}
        }
    }

    /** Nobody decides about oneself. */
    private static boolean isDesk(Actor actor, StoredAffiliation request) {
        return actor.isNsoOf(request.territory())
                && !actor.is(request.account())
                && request.state() != AffiliationState.UNCONFIRMED
                && request.state() != AffiliationState.ANONYMISED;
    }
}
