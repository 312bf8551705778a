package org.etwin.notifications.core;

import java.util.List;
import org.etwin.notifications.Frequency;
import org.etwin.notifications.NotificationSettings;
import org.etwin.notifications.spi.NotificationChannel;
import org.etwin.notifications.spi.NotificationKind;

/** What holds for one person and one kind: what is fixed, else what was chosen, else what is usual. */
record Choices(NotificationKind kind, List<StoredChoice> chosen, boolean paused) {
    /** @param usually whether this one goes by mail unless the person chose so */
    Frequency mail(boolean usually) {
        if (kind.security()) {
            return Frequency.AT_ONCE;
        }
        return paused ? Frequency.OFF : chosen(NotificationSettings.MAIL, usually ? kind.mail() : Frequency.OFF);
    }

    boolean inPage() {
        return kind.security() || chosen(NotificationSettings.PAGE, Frequency.AT_ONCE) != Frequency.OFF;
    }

    boolean by(NotificationChannel channel) {
        return !kind.security() && chosen(channel.key(), channel.usual(kind)) != Frequency.OFF;
    }

    Frequency chosen(String channel, Frequency usual) {
        return chosen.stream()
                .filter(choice ->
                        choice.channel().equals(channel) && choice.kind().equals(kind.key()))
                .map(StoredChoice::frequency)
                .findFirst()
                .orElse(usual);
    }
}
