package org.etwin.notifications.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.notifications.core.Installation.MATTI;
import static org.etwin.notifications.core.Installation.TINA;

import java.io.InputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.etwin.identity.spi.PersonalData;
import org.etwin.notifications.Frequency;
import org.etwin.notifications.Letter;
import org.etwin.persistence.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class EndedAccountsTest {
    private final Installation the;

    EndedAccountsTest(Database database) {
        the = new Installation(database);
    }

    @Test
    void whatAPersonWasToldAndChoseGoesWithThePerson() {
        toldAndChosen();

        the.ends.erased(TINA.id());

        assertThat(the.listOf(TINA)).isEmpty();
        assertThat(the.queue.waiting).isEmpty();
        assertThat(the.settings.mine(TINA).zone()).isNull();
        the.db.clock().set(Instant.parse("2026-03-10T08:00:00Z"));
        the.digests.sendDue();
        assertThat(the.queue.waiting).isEmpty();
    }

    @Test
    void ofTwoAccountsOfOnePersonEverythingIsWithTheKeptOneAndItsChoicesWin() {
        toldAndChosen();
        the.settings.choose(MATTI, "tea", "mail", Frequency.OFF);

        the.ends.merged(TINA.id(), MATTI.id());

        assertThat(the.listOf(TINA)).isEmpty();
        assertThat(the.listOf(MATTI)).hasSize(2);
        assertThat(the.settings.mine(MATTI).kinds())
                .extracting(kind -> kind.kind() + " " + kind.channels().get(1).frequency())
                .containsExactly("safety AT_ONCE", "cake WEEKLY", "tea OFF");
        the.queue.waiting.clear();
        the.db.clock().set(Instant.parse("2026-03-10T08:00:00Z"));
        the.digests.sendDue();
        assertThat(the.written()).extracting(Letter::to).containsExactly("12@school.si");
    }

    @Test
    void aConfirmedOrChangedAddressGetsWhatCameBackBefore() {
        the.ends.confirmed(TINA.id());
        the.ends.addressChanged(MATTI.id());

        assertThat(the.queue.working).containsExactly("11@school.si", "12@school.si");
    }

    @Test
    void theArchiveOfMyDataHasWhatIWasToldAndChose() throws Exception {
        toldAndChosen();
        Map<String, Object> archive = new LinkedHashMap<>();

        new PersonalNotifications(
                        the.db.transactions(), the.repository, the.choices, the.accounts, the.texts, the.db.json())
                .write(TINA.id(), new PersonalData.Archive() {
                    @Override
                    public void json(String name, Object content) {
                        archive.put(name, content);
                    }

                    @Override
                    public void file(String name, InputStream content) {
                        throw new AssertionError("there are no files");
                    }
                });

        assertThat(archive).containsOnlyKeys("choices", "settings", "notifications");
        assertThat(archive.get("notifications").toString()).contains("sl:tea.told[green]");
        assertThat(archive.get("choices").toString()).contains("WEEKLY");
        assertThat(archive.get("settings").toString()).contains("Asia/Tokyo");
    }

    private void toldAndChosen() {
        the.settings.choose(TINA, "cake", "mail", Frequency.WEEKLY);
        the.settings.choose(TINA, "tea", "mail", Frequency.AT_ONCE);
        the.settings.set(TINA, "Asia/Tokyo", false);
        the.happens("cake", "plum", TINA);
        the.happens("tea", "green", TINA);
    }
}
