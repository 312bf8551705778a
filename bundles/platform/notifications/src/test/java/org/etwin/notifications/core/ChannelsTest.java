package org.etwin.notifications.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.notifications.core.Installation.MATTI;
import static org.etwin.notifications.core.Installation.TINA;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.etwin.notifications.Frequency;
import org.etwin.notifications.spi.NotificationChannel;
import org.etwin.persistence.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A channel that a plug-in brings. */
@ParameterizedClass
@EnumSource(Database.class)
class ChannelsTest {
    private final Installation the;
    private final List<NotificationChannel.Told> delivered = new ArrayList<>();
    private final NotificationChannel pigeon = new NotificationChannel() {
        @Override
        public String key() {
            return "pigeon";
        }

        @Override
        public void deliver(Told told) {
            delivered.add(told);
        }
    };

    ChannelsTest(Database database) {
        the = new Installation(database);
    }

    @Test
    void whoChoseTheChannelIsToldByItInTheOwnLanguage() {
        the.channels.bindChannel(pigeon, Map.of());
        the.settings.choose(TINA, "tea", "pigeon", Frequency.AT_ONCE);

        the.happens("tea", "green", TINA, MATTI);
        deliver();

        assertThat(delivered).singleElement().satisfies(told -> {
            assertThat(told.recipient()).isEqualTo(TINA.id());
            assertThat(told.text()).isEqualTo("sl:tea.told[green]");
            assertThat(told.link()).isEqualTo("/tea");
        });
    }

    @Test
    void theChannelIsToldEvenWhenPageAndMailAreOff() {
        the.channels.bindChannel(pigeon, Map.of());
        the.settings.choose(TINA, "tea", "pigeon", Frequency.AT_ONCE);
        the.settings.choose(TINA, "tea", "page", Frequency.OFF);
        the.settings.choose(TINA, "tea", "mail", Frequency.OFF);

        the.happens("tea", "green", TINA);
        deliver();

        assertThat(delivered).hasSize(1);
        assertThat(the.listOf(TINA)).isEmpty();
        assertThat(the.queue.waiting).isEmpty();
    }

    @Test
    void aChannelOfOneTerritoryIsOfferedAndUsedThereOnly() {
        the.channels.bindChannel(pigeon, Map.of("etwin.territory", "FI"));

        assertThat(the.settings.mine(TINA).channels()).containsExactly("page", "mail");
        assertThat(the.settings.mine(MATTI).channels()).containsExactly("page", "mail", "pigeon");
    }

    @Test
    void whatTheRecipientMayNoLongerSeeIsNotDelivered() {
        the.channels.bindChannel(pigeon, Map.of());
        the.settings.choose(TINA, "tea", "pigeon", Frequency.AT_ONCE);

        the.happens("tea", "secret", TINA);
        deliver();

        assertThat(delivered).isEmpty();
    }

    private void deliver() {
        the.db.deliverTo(new ChannelListener(pigeon, the.delivering, the.db.json()));
    }
}
