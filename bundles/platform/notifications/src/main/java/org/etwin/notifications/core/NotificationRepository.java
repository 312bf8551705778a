package org.etwin.notifications.core;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.etwin.persistence.Unit;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notifications in the database; every method needs a running transaction. */
@Component(service = NotificationRepository.class)
public final class NotificationRepository {
    private final Unit unit;

    @Activate
    public NotificationRepository(@Reference(target = "(osgi.unit.name=notifications)") Unit unit) {
        this.unit = unit;
    }

    void add(StoredNotification notification) {
        unit.em().persist(notification);
    }

    List<StoredNotification> newestOf(Id recipient, long before, int most) {
        return unit.em()
                .createQuery(
                        "select n from StoredNotification n where n.recipient = :recipient and n.id < :before"
                                + " order by n.id desc",
                        StoredNotification.class)
                .setParameter("recipient", recipient.value())
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    Count count(Id recipient) {
        return counted("select n.id from StoredNotification n where n.recipient = :recipient", recipient);
    }

    Count unread(Id recipient) {
        return counted(
                "select n.id from StoredNotification n where n.recipient = :recipient and n.read is null", recipient);
    }

    /** How many were unread and now are read. */
    int markRead(Id recipient, Id notification, Instant now) {
        return unit.em()
                .createQuery("update StoredNotification n set n.read = :now"
                        + " where n.id = :id and n.recipient = :recipient and n.read is null")
                .setParameter("now", Timestamp.from(now))
                .setParameter("id", notification.value())
                .setParameter("recipient", recipient.value())
                .executeUpdate();
    }

    int markAllRead(Id recipient, Instant now) {
        return unit.em()
                .createQuery("update StoredNotification n set n.read = :now"
                        + " where n.recipient = :recipient and n.read is null")
                .setParameter("now", Timestamp.from(now))
                .setParameter("recipient", recipient.value())
                .executeUpdate();
    }

    private Count counted(String query, Id recipient) {
        return Count.of(unit.em()
                .createQuery(query, Long.class)
                .setParameter("recipient", recipient.value())
                .setMaxResults(Count.CAP + 1)
                .getResultList()
                .size());
    }
}
