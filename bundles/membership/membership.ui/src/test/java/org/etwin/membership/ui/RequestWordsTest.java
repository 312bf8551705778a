package org.etwin.membership.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.etwin.countries.OwnReason;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.ConductState;
import org.etwin.membership.Decision;
import org.etwin.membership.RejectReason;
import org.etwin.platform.Texts;
import org.etwin.ui.Tone;
import org.etwin.ui.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequestWordsTest {
    private static final OwnReason OWN =
            new OwnReason("OWN-1", Map.of("sl", "Pogodbe še ni.", "en", "There is no contract yet."));

    private static Words words(String language) {
        return new Words(new Keys(), () -> Locale.forLanguageTag(language), () -> ZoneOffset.UTC, Clock.systemUTC());
    }

    private static Decision rejected(RejectReason reason, OwnReason own, String note) {
        return new Decision(
                Instant.EPOCH, null, "", AffiliationState.PENDING, AffiliationState.REJECTED, reason, own, note);
    }

    @Test
    void anOwnReasonIsToldInTheReadersLanguage() {
        Decision decision = rejected(RejectReason.OTHER, OWN, null);
        assertThat(RequestWords.step(words("sl"), decision)).isEqualTo("membership.state.REJECTED · Pogodbe še ni.");
        assertThat(RequestWords.step(words("fi"), decision)).endsWith("There is no contract yet.");
    }

    @Test
    void aUsualReasonAndTheNoteAreToldTogether() {
        assertThat(RequestWords.step(words("en"), rejected(RejectReason.INCOMPLETE, null, "Which class?")))
                .isEqualTo("membership.state.REJECTED · membership.reason.INCOMPLETE · “Which class?”");
    }

    @Test
    void nothingIsAddedWhereNothingWasWritten() {
        assertThat(RequestWords.step(words("en"), rejected(null, null, " "))).isEqualTo("membership.state.REJECTED");
    }

    @ParameterizedTest
    @EnumSource(AffiliationState.class)
    void whoeverCountsAsAnEtwinnerIsGreenAndNobodyElse(AffiliationState state) {
        assertThat(Tones.of(state) == Tone.OK).isEqualTo(state.counts());
    }

    @ParameterizedTest
    @EnumSource(ConductState.class)
    void onlyGoodConductIsGreen(ConductState state) {
        assertThat(Tones.of(state) == Tone.OK).isEqualTo(state == ConductState.GOOD);
    }

    /** Texts that are their keys. */
    private static final class Keys implements Texts {
        @Override
        public String text(Locale language, String key, Object... args) {
            return args.length == 0 ? key : key + Arrays.toString(args);
        }

        @Override
        public boolean has(String key) {
            return true;
        }

        @Override
        public List<Locale> languages() {
            return List.of(Locale.ENGLISH);
        }

        @Override
        public Locale closest(Locale wanted) {
            return Locale.ENGLISH;
        }
    }
}
