package org.etwin.notifications.core;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.persistence.TypedQuery;
import org.etwin.notifications.Frequency;
import org.etwin.notifications.NotificationQuery;
import org.etwin.persistence.Unit;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notifications in the database; every method needs a running transaction. */
@Component(service = NotificationRepository.class)
public final class NotificationRepository {
    private static final int AT_ONCE = 500;
    private static final String LISTED = " n.recipient = :recipient and n.inPage = true";

    private final Unit unit;

    @Activate
    public NotificationRepository(@Reference(target = "(osgi.unit.name=notifications)") Unit unit) {
        this.unit = unit;
    }

    void add(StoredNotification notification) {
        unit.em().persist(notification);
    }

    Optional<StoredNotification> find(Id notification) {
        return Optional.ofNullable(unit.em().find(StoredNotification.class, notification.value()));
    }

    /** @param like group, or null for the newest of each group */
    List<StoredNotification> newestOf(Id recipient, NotificationQuery query, Long like, long before, int most) {
        return asked(
                        "select n",
                        recipient,
                        query,
                        like,
                        " and n.id < :before order by n.id desc",
                        StoredNotification.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    Count count(Id recipient, NotificationQuery query, Long like) {
        return Count.of(asked("select n.id", recipient, query, like, "", Long.class)
                .setMaxResults(Count.CAP + 1)
                .getResultList()
                .size());
    }

    private <T> TypedQuery<T> asked(
            String select, Id recipient, NotificationQuery query, Long like, String rest, Class<T> type) {
        String where = " from StoredNotification n where" + LISTED
                + (like == null ? " and n.newest = true" : " and n.group = :like")
                + (query.unread() ? " and n.read is null" : "")
                + (query.kind() == null ? "" : " and n.kind = :kind") + rest;
        TypedQuery<T> asked = unit.em().createQuery(select + where, type).setParameter("recipient", recipient.value());
        if (like != null) {
            asked.setParameter("like", like);
        }
        if (query.kind() != null) {
            asked.setParameter("kind", query.kind());
        }
        return asked;
    }

    /** What is unread and listed of that text, by recipient; {@code recipients} at most 500. */
    Map<Id, List<StoredNotification>> heads(Collection<Id> recipients, String textKey) {
        return unit
                .em()
                .createQuery(
                        "select n from StoredNotification n where n.recipient in :recipients and n.inPage = true"
                                + " and n.newest = true and n.read is null and n.textKey = :textKey",
                        StoredNotification.class)
                .setParameter("recipients", recipients.stream().map(Id::value).toList())
                .setParameter("textKey", textKey)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(StoredNotification::recipient));
    }

    /** How many were unread and now are read. */
    int markRead(Id recipient, long group, Instant now) {
        return unit.em()
                .createQuery("update StoredNotification n set n.read = :now where" + LISTED
                        + " and n.group = :group and n.read is null")
                .setParameter("now", Timestamp.from(now))
                .setParameter("group", group)
                .setParameter("recipient", recipient.value())
                .executeUpdate();
    }

    int markAllRead(Id recipient, Instant now) {
        return unit.em()
                .createQuery("update StoredNotification n set n.read = :now where" + LISTED + " and n.read is null")
                .setParameter("now", Timestamp.from(now))
                .setParameter("recipient", recipient.value())
                .executeUpdate();
    }

    /** All that waits for it, of that person, now belongs to that digest; how many. */
    int gather(Id recipient, Frequency cadence, Id digest) {
        return unit.em()
                .createQuery("update StoredNotification n set n.digest = :digest, n.gathered = null"
                        + " where n.recipient = :recipient and n.gathered = :cadence")
                .setParameter("digest", digest.value())
                .setParameter("recipient", recipient.value())
                .setParameter("cadence", cadence)
                .executeUpdate();
    }

    /** The newest of a digest that were not read meanwhile. */
    List<StoredNotification> ofDigest(Id digest) {
        return unit.em()
                .createQuery(
                        "select n from StoredNotification n where n.digest = :digest and n.read is null"
                                + " order by n.id desc",
                        StoredNotification.class)
                .setParameter("digest", digest.value())
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** How many of each kind a digest has. */
    Map<String, Long> countOfDigest(Id digest) {
        return unit
                .em()
                .createQuery(
                        "select n.kind, count(n) from StoredNotification n"
                                + " where n.digest = :digest and n.read is null group by n.kind",
                        Object[].class)
                .setParameter("digest", digest.value())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    void forget(Id recipient) {
        unit.em()
                .createQuery("delete from StoredNotification n where n.recipient = :recipient")
                .setParameter("recipient", recipient.value())
                .executeUpdate();
    }

    void move(Id gone, Id kept) {
        unit.em()
                .createQuery("update StoredNotification n set n.recipient = :kept where n.recipient = :gone")
                .setParameter("kept", kept.value())
                .setParameter("gone", gone.value())
                .executeUpdate();
    }

    /** Oldest first, everything that is kept about a person. */
    List<StoredNotification> all(Id recipient, long after) {
        return unit.em()
                .createQuery(
                        "select n from StoredNotification n where n.recipient = :recipient and n.id > :after"
                                + " order by n.id",
                        StoredNotification.class)
                .setParameter("recipient", recipient.value())
                .setParameter("after", after)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** Some of those; how many were removed. */
    int removeBefore(Instant moment) {
        List<Long> old = unit.em()
                .createQuery("select n.id from StoredNotification n where n.created < :moment", Long.class)
                .setParameter("moment", Timestamp.from(moment))
                .setMaxResults(AT_ONCE)
                .getResultList();
        return old.isEmpty()
                ? 0
                : unit.em()
                        .createQuery("delete from StoredNotification n where n.id in :old")
                        .setParameter("old", old)
                        .executeUpdate();
    }
}
