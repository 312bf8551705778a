package org.etwin.notifications.core;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.etwin.notifications.Frequency;
import org.etwin.persistence.Unit;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** When whose daily and weekly mails are due; every method needs a running transaction. */
@Component(service = DigestRepository.class)
public final class DigestRepository {
    private static final int AT_ONCE = 200;

    private final Unit unit;

    @Activate
    public DigestRepository(@Reference(target = "(osgi.unit.name=notifications)") Unit unit) {
        this.unit = unit;
    }

    void add(StoredDigest digest) {
        unit.em().persist(digest);
    }

    /** Holds those that are there until the end of the transaction, and says whose they are; at most 500. */
    List<Id> touch(Collection<Id> accounts, Frequency cadence) {
        List<Long> ids = accounts.stream().map(Id::value).toList();
        unit.em()
                .createQuery("update StoredDigest d set d.touched = d.touched + 1"
                        + " where d.cadence = :cadence and d.account in :accounts")
                .setParameter("cadence", cadence)
                .setParameter("accounts", ids)
                .executeUpdate();
        return unit
                .em()
                .createQuery(
                        "select d.account from StoredDigest d where d.cadence = :cadence and d.account in :accounts",
                        Long.class)
                .setParameter("cadence", cadence)
                .setParameter("accounts", ids)
                .getResultList()
                .stream()
                .map(Id::new)
                .toList();
    }

    List<Id> due(Instant now) {
        return unit
                .em()
                .createQuery("select d.id from StoredDigest d where d.due <= :now order by d.due", Long.class)
                .setParameter("now", Timestamp.from(now))
                .setMaxResults(AT_ONCE)
                .getResultList()
                .stream()
                .map(Id::new)
                .toList();
    }

    /** Only one node gets it, and only once; empty when somebody else has it. */
    Optional<StoredDigest> take(Id digest, Instant now) {
        StoredDigest found = unit.em().find(StoredDigest.class, digest.value());
        int taken = unit.em()
                .createQuery("delete from StoredDigest d where d.id = :id and d.due <= :now")
                .setParameter("id", digest.value())
                .setParameter("now", Timestamp.from(now))
                .executeUpdate();
        return Optional.ofNullable(found).filter(each -> taken == 1);
    }

    List<StoredDigest> of(Id account) {
        return unit.em()
                .createQuery("select d from StoredDigest d where d.account = :account", StoredDigest.class)
                .setParameter("account", account.value())
                .getResultList();
    }

    void remove(StoredDigest digest) {
        unit.em().remove(digest);
    }
}
