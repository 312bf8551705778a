package org.etwin.notifications.core;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.platform.Faults;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.events.Event;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Tells very many people, page by page. What a page tells and where the next begins are one transaction; a lease keeps
 * other nodes away, and runs out when the node that works dies.
 */
@Component(service = Mailings.class)
public final class Mailings {
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration SHORTEST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Transactions transactions;
    private final Unit unit;
    private final Telling telling;
    private final Faults faults;
    private final Ids ids;
    private final Clock clock;
    private final Map<String, WideAnnouncer<?>> announcers = new ConcurrentHashMap<>();

    @Activate
    public Mailings(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=notifications)") Unit unit,
            @Reference Telling telling,
            @Reference Faults faults,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.unit = unit;
        this.telling = telling;
        this.faults = faults;
        this.ids = ids;
        this.clock = clock;
    }

    void add(WideAnnouncer<?> announcer) {
        announcers.put(announcer.name(), announcer);
    }

    void remove(WideAnnouncer<?> announcer) {
        announcers.remove(announcer.name());
    }

    /** Needs a running transaction. */
    void begin(String announcer, Event event) {
        unit.em().persist(new StoredMailing(ids.next(), announcer, event.id(), event.json(), clock.instant()));
    }

    /** As far as it goes now. */
    void goOn() {
        List<Id> open = transactions.reading(() -> open());
        for (Id mailing : open) {
            boolean more = true;
            while (more && !Thread.currentThread().isInterrupted()) {
                more = step(mailing);
            }
        }
    }

    private List<Id> open() {
        return unit
                .em()
                .createQuery("select m.id from StoredMailing m where m.leasedUntil <= :now order by m.id", Long.class)
                .setParameter("now", Timestamp.from(clock.instant()))
                .getResultList()
                .stream()
                .map(Id::new)
                .toList();
    }

    /** One page. @return whether there is another one now */
    private boolean step(Id id) {
        Instant now = clock.instant();
        StoredMailing mailing = transactions.in(() -> lease(id, now));
        if (mailing == null) {
            return false;
        }
        WideAnnouncer<?> announcer = announcers.get(mailing.source().announcer());
        try {
            if (announcer == null) {
                transactions.in(() -> find(id).failedOnceMore(now.plus(SHORTEST)));
                return false;
            }
            WideAnnouncer.Part part = announcer.part(mailing.json(), mailing.next());
            transactions.in(() -> {
                telling.tell(mailing.source(), part.announced());
                StoredMailing row = find(id);
                if (part.next() == null) {
                    unit.em().remove(row);
                } else {
                    row.goesOnAt(part.next(), now);
                }
            });
            return part.next() != null;
        } catch (RuntimeException e) {
            faults.record(Mailings.class, e);
            transactions.in(() -> find(id).failedOnceMore(now.plus(pause(mailing.tries()))));
            return false;
        }
    }

    private StoredMailing lease(Id id, Instant now) {
        int leased = unit.em()
                .createQuery("update StoredMailing m set m.leasedUntil = :until"
                        + " where m.id = :id and m.leasedUntil <= :now")
                .setParameter("until", Timestamp.from(now.plus(LEASE)))
                .setParameter("id", id.value())
                .setParameter("now", Timestamp.from(now))
                .executeUpdate();
        return leased == 1 ? find(id) : null;
    }

    private StoredMailing find(Id id) {
        return unit.em().find(StoredMailing.class, id.value());
    }

    private static Duration pause(int tries) {
        Duration grown = SHORTEST.multipliedBy(1L << Math.min(tries, 10));
        return grown.compareTo(LONGEST) > 0 ? LONGEST : grown;
    }
}
