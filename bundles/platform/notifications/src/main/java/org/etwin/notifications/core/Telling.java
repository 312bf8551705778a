package org.etwin.notifications.core;

import java.time.Clock;
import org.etwin.identity.Account;
import org.etwin.identity.Accounts;
import org.etwin.notifications.Mail;
import org.etwin.notifications.Mails;
import org.etwin.notifications.NotificationArrived;
import org.etwin.notifications.spi.Announces;
import org.etwin.notifications.spi.Announces.Announcement;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Json;
import org.etwin.platform.events.Event;
import org.etwin.platform.events.Outbox;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells people what an event means for them: in the page and by mail. Needs a running transaction. */
@Component(service = Telling.class)
public final class Telling {
    private static final Actor SYSTEM = new Actor.System("notifications");

    private final NotificationRepository notifications;
    private final Accounts accounts;
    private final Mails mails;
    private final Outbox outbox;
    private final Json json;
    private final Ids ids;
    private final Clock clock;

    @Activate
    public Telling(
            @Reference NotificationRepository notifications,
            @Reference Accounts accounts,
            @Reference Mails mails,
            @Reference Outbox outbox,
            @Reference Json json,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.notifications = notifications;
        this.accounts = accounts;
        this.mails = mails;
        this.outbox = outbox;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    <E> void tell(Announces<E> announces, Event event) {
        E read = json.read(event.json(), announces.shape());
        announces.announce(read).forEach(this::tell);
    }

    private void tell(Announcement announced) {
        Id id = ids.next();
        notifications.add(new StoredNotification(id, announced, json, clock.instant()));
        outbox.publish(new NotificationArrived(id, announced.recipient()));
        if (announced.mail()) {
            accounts.find(SYSTEM, announced.recipient())
                    .filter(account -> account.confirmed() && account.email() != null)
                    .ifPresent(account -> mails.send(mail(announced, account)));
        }
    }

    private static Mail mail(Announcement announced, Account account) {
        return new Mail(
                account.email(),
                account.language(),
                announced.textKey(),
                java.util.List.copyOf(announced.args()),
                announced.link());
    }
}
