package org.etwin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.etwin.platform.Count;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words words = LoneScreen.words(Locale.ENGLISH, "Europe/Helsinki");

    @Test
    void whatJustHappenedIsToldByHowLongAgo() {
        assertThat(words.relative(ago(Duration.ofSeconds(30)))).isEqualTo("ui.time.now");
        assertThat(words.relative(ago(Duration.ofMinutes(4)))).isEqualTo("ui.time.minutes[4]");
        assertThat(words.relative(ago(Duration.ofHours(23)))).isEqualTo("ui.time.hours[23]");
        assertThat(words.relative(ago(Duration.ofDays(6)))).isEqualTo("ui.time.days[6]");
    }

    @Test
    void whatIsOlderThanAWeekHasItsDate() {
        assertThat(words.relative(ago(Duration.ofDays(8)))).isEqualTo("16 November 2026");
    }

    @Test
    void timesAreThoseOfTheReadersZone() {
        assertThat(words.time(LoneScreen.NOW)).isEqualTo("17:30");
        assertThat(words.hour()).isEqualTo(17);
    }

    @Test
    void datesAreThoseOfTheReadersLanguage() {
        assertThat(LoneScreen.words(Locale.forLanguageTag("fi"), "UTC").date(LoneScreen.NOW))
                .isEqualTo("24. marraskuuta 2026");
        assertThat(LoneScreen.words(Locale.forLanguageTag("sl"), "UTC").date(LoneScreen.NOW))
                .isEqualTo("24. november 2026");
    }

    @Test
    void whoseAccountWasErasedIsAFormerMember() {
        assertThat(words.person("Tina Kranjc")).isEqualTo("Tina Kranjc");
        assertThat(words.person("")).isEqualTo("ui.former-member");
    }

    @Test
    void aCappedCountSaysThatThereAreMore() {
        assertThat(words.number(Count.of(5000))).isEqualTo("1,000+");
        assertThat(words.number(Count.of(12))).isEqualTo("12");
    }

    @Test
    void whatLiesInTheFutureHasWaitedNoDays() {
        assertThat(words.daysSince(LoneScreen.NOW.plusSeconds(200_000))).isZero();
    }

    private static Instant ago(Duration time) {
        return LoneScreen.NOW.minus(time);
    }
}
