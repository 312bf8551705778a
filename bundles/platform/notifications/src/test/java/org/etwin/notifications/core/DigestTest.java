package org.etwin.notifications.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.notifications.core.Installation.MATTI;
import static org.etwin.notifications.core.Installation.SPELA_OF_THE_NSO;
import static org.etwin.notifications.core.Installation.TINA;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.etwin.notifications.Frequency;
import org.etwin.notifications.Letter;
import org.etwin.persistence.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Daily and weekly mails; the clock begins on a Monday, 2 March 2026, at 09:00 UTC. */
@ParameterizedClass
@EnumSource(Database.class)
class DigestTest {
    private final Installation the;

    DigestTest(Database database) {
        the = new Installation(database);
    }

    @Test
    void theDailyMailGoesAtSevenWhereTheRecipientIs() {
        the.happens("cake", "plum", TINA, MATTI);

        // 07:00 in Helsinki is 05:00 UTC, in Ljubljana 06:00
        assertThat(sentBy("2026-03-03T04:59:59Z")).isEmpty();
        assertThat(sentBy("2026-03-03T05:00:00Z")).containsExactly("12@school.si");
        assertThat(sentBy("2026-03-03T05:59:59Z")).isEmpty();
        assertThat(sentBy("2026-03-03T06:00:00Z")).containsExactly("11@school.si");
    }

    @Test
    void sevenStaysSevenWhenSummerTimeBegins() {
        the.db.clock().set(Instant.parse("2026-03-28T12:00:00Z"));
        the.happens("cake", "plum", TINA);

        assertThat(sentBy("2026-03-29T04:59:59Z")).isEmpty();
        assertThat(sentBy("2026-03-29T05:00:00Z")).hasSize(1);
    }

    @Test
    void aChosenZoneHoldsForWhatWaitsAlready() {
        the.happens("cake", "plum", TINA);
        the.settings.set(TINA, "Asia/Tokyo", false);

        assertThat(sentBy("2026-03-02T21:59:59Z")).isEmpty();
        assertThat(sentBy("2026-03-02T22:00:00Z")).hasSize(1);
    }

    @Test
    void theWeeklyMailGoesOnMonday() {
        the.settings.choose(TINA, "cake", "mail", Frequency.WEEKLY);
        the.happens("cake", "plum", TINA);
        the.db.clock().set(Instant.parse("2026-03-06T12:00:00Z"));
        the.happens("cake", "cherry", TINA);

        assertThat(sentBy("2026-03-09T05:59:59Z")).isEmpty();
        List<Letter> sent = lettersBy("2026-03-09T06:00:00Z");

        assertThat(sent).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("sl:notifications.digest.subject.WEEKLY[2]");
            assertThat(letter.leaving().words()).contains("WEEKLY");
        });
    }

    @Test
    void oneMailHasASectionForEachKindWithTheNewestFirst() {
        the.settings.choose(SPELA_OF_THE_NSO, "tea", "mail", Frequency.DAILY);
        for (int i = 1; i <= 12; i++) {
            the.happens("desk", "request " + i, SPELA_OF_THE_NSO);
        }
        the.happens("tea", "green", SPELA_OF_THE_NSO);

        List<Letter> sent = lettersBy("2026-03-03T06:00:00Z");

        assertThat(sent).singleElement().satisfies(letter -> {
            assertThat(letter.sections()).extracting(Letter.Part::title).containsExactly("sl:tea.kind", "sl:desk.kind");
            Letter.Part desk = letter.sections().get(1);
            assertThat(desk.lines()).hasSize(10);
            assertThat(desk.lines().get(0)).isEqualTo(new Letter.Line("sl:desk.told[request 12]", "/desk"));
            assertThat(desk.more()).isEqualTo("sl:notifications.digest.more[2]");
            assertThat(letter.subject()).endsWith("[13]");
        });
    }

    @Test
    void whatWasReadInThePageIsNotMailedAndNothingIsNoMail() {
        the.happens("cake", "plum", TINA);
        the.notifications.markAllRead(TINA);
        the.happens("cake", "secret", MATTI);

        assertThat(sentBy("2026-03-03T06:00:00Z")).isEmpty();
    }

    @Test
    void whatIsSwitchedOffOrPausedMeanwhileIsLeftOut() {
        the.happens("cake", "plum", TINA, MATTI);
        the.settings.choose(TINA, "cake", "mail", Frequency.OFF);
        the.settings.set(MATTI, null, true);

        assertThat(sentBy("2026-03-03T06:00:00Z")).isEmpty();
    }

    @Test
    void aDigestIsSentOnceHoweverOftenAndWhereverItIsDue() {
        the.happens("cake", "plum", TINA);
        the.db.clock().set(Instant.parse("2026-03-03T08:00:00Z"));
        Digests otherNode = new Digests(
                the.db.transactions(),
                the.digestRows,
                the.repository,
                the.choices,
                the.queue,
                the.zones,
                the.faults,
                the.db.ids(),
                the.db.clock());

        the.digests.sendDue();
        otherNode.sendDue();
        the.digests.sendDue();

        assertThat(the.queue.waiting).hasSize(1);
        the.db.clock().advance(Duration.ofDays(3));
        otherNode.sendDue();
        assertThat(the.queue.waiting).hasSize(1);
    }

    @Test
    void whatFailsInTheMiddleIsSentTheNextTimeWithEverythingInIt() {
        the.happens("cake", "plum", TINA);
        the.db.clock().set(Instant.parse("2026-03-03T08:00:00Z"));
        the.queue.broken = true;
        the.digests.sendDue();
        assertThat(the.faults.recorded).hasSize(1);

        the.queue.broken = false;
        the.happens("cake", "cherry", TINA);
        the.digests.sendDue();

        assertThat(the.written()).singleElement().satisfies(letter -> assertThat(
                        letter.sections().get(0).lines())
                .hasSize(2));
    }

    @Test
    void whatHappensAfterADigestIsInTheNextOne() {
        the.happens("cake", "plum", TINA);
        assertThat(sentBy("2026-03-03T06:00:00Z")).hasSize(1);
        the.happens("cake", "cherry", TINA);

        assertThat(sentBy("2026-03-04T05:59:00Z")).isEmpty();
        assertThat(lettersBy("2026-03-04T06:00:00Z")).singleElement().satisfies(letter -> assertThat(
                        letter.sections().get(0).lines())
                .extracting(Letter.Line::text)
                .containsExactly("sl:cake.told[cherry]"));
    }

    private List<String> sentBy(String moment) {
        return lettersBy(moment).stream().map(Letter::to).toList();
    }

    private List<Letter> lettersBy(String moment) {
        the.db.clock().set(Instant.parse(moment));
        the.digests.sendDue();
        return the.written();
    }
}
