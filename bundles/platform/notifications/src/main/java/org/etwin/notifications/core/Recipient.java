package org.etwin.notifications.core;

import java.util.List;
import org.etwin.identity.Account;
import org.etwin.notifications.spi.NotificationKind;
import org.etwin.platform.Actor;

/** Whom a mail is written to, as of now. */
record Recipient(Account account, Actor actor, List<StoredChoice> chosen, boolean paused) {
    Choices of(NotificationKind kind) {
        return new Choices(kind, chosen, paused);
    }
}
