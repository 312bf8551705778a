package org.etwin.membership.core;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import javax.persistence.EntityManager;
import org.etwin.persistence.Unit;
import org.etwin.platform.Id;

/** Accounts that nobody uses, within the running transaction. */
final class QuietRepository {
    private final Unit unit;

    QuietRepository(Unit unit) {
        this.unit = unit;
    }

    List<StoredQuiet> find(Collection<Id> accounts) {
        return accounts.isEmpty()
                ? List.of()
                : em().createQuery("SELECT q FROM StoredQuiet q WHERE q.account IN :accounts", StoredQuiet.class)
                        .setParameter(
                                "accounts", accounts.stream().map(Id::value).toList())
                        .getResultList();
    }

    /** Whether anybody reached that stage by then. */
    boolean any(QuietStage stage, Instant latest) {
        return !em().createQuery(
                        "SELECT q.account FROM StoredQuiet q WHERE q.stage = :stage AND q.since <= :latest", Long.class)
                .setParameter("stage", stage)
                .setParameter("latest", latest.toEpochMilli())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void add(StoredQuiet row) {
        em().persist(row);
    }

    void remove(Id account) {
        StoredQuiet row = em().find(StoredQuiet.class, account.value());
        if (row != null) {
            em().remove(row);
        }
    }

    private EntityManager em() {
        return unit.em();
    }
}
