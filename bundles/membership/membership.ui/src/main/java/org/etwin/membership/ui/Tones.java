package org.etwin.membership.ui;

import org.etwin.membership.AffiliationState;
import org.etwin.membership.ConductState;
import org.etwin.ui.Tone;

/** The colours in which states are drawn. */
final class Tones {
    private Tones() {}

    static Tone of(AffiliationState state) {
        return switch (state) {
            case VALIDATED, RECHECK -> Tone.OK;
            case PENDING, UNCONFIRMED, EVIDENCE_ASKED -> Tone.ACCENT;
            case REJECTED -> Tone.DANGER;
            case INACTIVE, LEFT, ANONYMISED -> Tone.NEUTRAL;
        };
    }

    static Tone of(ConductState state) {
        return switch (state) {
            case GOOD -> Tone.OK;
            case WARNED, APPEALED -> Tone.WARN;
            case SUSPENDED -> Tone.DANGER;
        };
    }
}
