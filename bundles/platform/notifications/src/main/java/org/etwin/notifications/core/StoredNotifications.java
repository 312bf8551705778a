package org.etwin.notifications.core;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.etwin.notifications.Notification;
import org.etwin.notifications.NotificationQuery;
import org.etwin.notifications.NotificationRead;
import org.etwin.notifications.Notifications;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.Json;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Texts;
import org.etwin.platform.events.Outbox;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@link Notifications} in the database. */
@Component
public final class StoredNotifications implements Notifications {
    private static final NotificationQuery UNREAD = new NotificationQuery(true, null, null);

    private final Transactions transactions;
    private final NotificationRepository notifications;
    private final Sight sight;
    private final Texts texts;
    private final Outbox outbox;
    private final Json json;
    private final Clock clock;

    @Activate
    public StoredNotifications(
            @Reference Transactions transactions,
            @Reference NotificationRepository notifications,
            @Reference Sight sight,
            @Reference Texts texts,
            @Reference Outbox outbox,
            @Reference Json json,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.notifications = notifications;
        this.sight = sight;
        this.texts = texts;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Page<Notification> mine(Actor actor, NotificationQuery query, PageRequest page) {
        Id me = me(actor);
        long before =
                page.after() == null ? Long.MAX_VALUE : Id.parse(page.after()).value();
        return transactions.reading(() -> {
            Long like = query.like() == null ? null : own(me, query.like()).group();
            List<StoredNotification> found = notifications.newestOf(me, query, like, before, page.size() + 1);
            List<StoredNotification> shown = found.subList(0, Math.min(page.size(), found.size()));
            String next = found.size() > shown.size()
                    ? shown.get(shown.size() - 1).id().toString()
                    : null;
            Map<Id, Sight.Answer> seen = sight.of(actor, shown);
            return new Page<>(
                    shown.stream()
                            .map(each -> asSeen(seen.get(each.id()), each))
                            .toList(),
                    next,
                    notifications.count(me, query, like));
        });
    }

    private Notification asSeen(Sight.Answer answer, StoredNotification told) {
        return switch (answer) {
            case GONE -> told.withoutWords("notifications.gone");
            case AWAY -> told.withoutWords("notifications.away");
            default -> texts.has(told.textKey()) ? told.toNotification(json) : told.withoutWords("notifications.away");
        };
    }

    private StoredNotification own(Id me, Id notification) {
        return notifications
                .find(notification)
                .filter(found -> found.recipient().equals(me))
                .orElseThrow(Rejected::notFound);
    }

    private record Unread(Id account) {}

    @Override
    public Count unread(Actor actor) {
        Id me = me(actor);
        return transactions.lately(
                new Unread(me), () -> transactions.reading(() -> notifications.count(me, UNREAD, null)));
    }

    @Override
    public void markRead(Actor actor, Id notification) {
        Id me = me(actor);
        transactions.in(() -> {
            if (notifications.markRead(me, own(me, notification).group(), clock.instant()) > 0) {
                outbox.publish(new NotificationRead(me));
            }
        });
    }

    @Override
    public void markAllRead(Actor actor) {
        Id me = me(actor);
        transactions.in(() -> {
            if (notifications.markAllRead(me, clock.instant()) > 0) {
                outbox.publish(new NotificationRead(me));
            }
        });
    }

    private static Id me(Actor actor) {
        return actor.account().orElseThrow(Rejected::unauthenticated);
    }
}
