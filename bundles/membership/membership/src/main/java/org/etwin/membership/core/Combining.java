package org.etwin.membership.core;

import java.util.List;
import org.etwin.membership.AffiliationState;
import org.etwin.persistence.Unit;

/** Makes one of two affiliations of one person at one school: the better stays, and the history of both. */
final class Combining {
    /** The best first. */
    private static final List<AffiliationState> BEST = List.of(
            AffiliationState.VALIDATED,
            AffiliationState.RECHECK,
            AffiliationState.INACTIVE,
            AffiliationState.PENDING,
            AffiliationState.EVIDENCE_ASKED,
            AffiliationState.REJECTED,
            AffiliationState.LEFT,
            AffiliationState.UNCONFIRMED,
            AffiliationState.ANONYMISED);

    private final AffiliationRepository affiliations;
    private final EvidenceRepository evidence;
    private final DeskRepository desk;

    Combining(Unit unit) {
        this.affiliations = new AffiliationRepository(unit);
        this.evidence = new EvidenceRepository(unit);
        this.desk = new DeskRepository(unit);
    }

    void combine(StoredAffiliation gone, StoredAffiliation kept) {
        if (BEST.indexOf(gone.state()) < BEST.indexOf(kept.state())) {
            kept.take(gone);
        } else {
            kept.takeEvidence(gone);
        }
        evidence.of(List.of(gone.id())).forEach(each -> each.moveTo(kept.id()));
        affiliations.steps(List.of(gone.id())).forEach(step -> step.moveTo(kept.id()));
        desk.forget(gone.id());
        affiliations.remove(gone);
    }
}
