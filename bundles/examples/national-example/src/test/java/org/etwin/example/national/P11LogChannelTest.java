package org.etwin.example.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.etwin.notifications.spi.NotificationChannel.Told;
import org.etwin.platform.Id;
import org.junit.jupiter.api.Test;

class P11LogChannelTest {
    @Test
    void aNotificationIsOneLineWhateverPeopleWrote() {
        Told told = new Told(
                new Id(1),
                new Id(2),
                Locale.ENGLISH,
                "network.contacts",
                "Matti\n2026-01-01 ERROR forged\u0000 says hello",
                "/contacts",
                Instant.EPOCH);

        assertThat(P11LogChannel.line(told))
                .isEqualTo("0000000000002 (en): Matti 2026-01-01 ERROR forged says hello /contacts");
    }
}
