package org.etwin.spaces.core;

import java.time.Instant;
import java.util.List;
import javax.persistence.EntityManager;
import org.etwin.persistence.Unit;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Queries for offers of roles; called inside a transaction. */
@Component(service = OfferRows.class)
public final class OfferRows {
    private final Unit unit;

    @Activate
    public OfferRows(@Reference(target = "(osgi.unit.name=spaces)") Unit unit) {
        this.unit = unit;
    }

    void add(OfferEntity row) {
        em().persist(row);
    }

    void remove(OfferEntity row) {
        em().remove(row);
        em().flush();
    }

    /** Of one person in one space, made or got. */
    List<OfferEntity> of(Id space, Id account) {
        return em().createQuery(
                        "SELECT o FROM RoleOffer o WHERE o.space = :space AND (o.giver = :account OR o.taker = :account)"
                                + " ORDER BY o.id",
                        OfferEntity.class)
                .setParameter("space", space.value())
                .setParameter("account", account.value())
                .getResultList();
    }

    List<OfferEntity> of(Id account) {
        return em().createQuery(
                        "SELECT o FROM RoleOffer o WHERE o.giver = :account OR o.taker = :account", OfferEntity.class)
                .setParameter("account", account.value())
                .getResultList();
    }

    /** Some of those whose time was over before that. */
    List<OfferEntity> overBefore(Instant end, int most) {
        return em().createQuery(
                        "SELECT o FROM RoleOffer o WHERE o.untilAt <= :end ORDER BY o.untilAt", OfferEntity.class)
                .setParameter("end", end.toEpochMilli())
                .setMaxResults(most)
                .getResultList();
    }

    private EntityManager em() {
        return unit.em();
    }
}
