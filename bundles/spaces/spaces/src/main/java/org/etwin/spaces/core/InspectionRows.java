package org.etwin.spaces.core;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.etwin.persistence.Unit;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Queries for who looked into spaces; called inside a transaction. */
@Component(service = InspectionRows.class)
public final class InspectionRows {
    private final Unit unit;

    @Activate
    public InspectionRows(@Reference(target = "(osgi.unit.name=spaces)") Unit unit) {
        this.unit = unit;
    }

    void add(InspectionEntity row) {
        unit.em().persist(row);
    }

    Optional<InspectionEntity> find(Id inspection) {
        return Optional.ofNullable(unit.em().find(InspectionEntity.class, inspection.value()));
    }

    boolean isOpen(Id account, Id space, Instant now) {
        return unit.em()
                        .createQuery(
                                "SELECT COUNT(i) FROM Inspection i WHERE i.space = :space AND i.account = :account"
                                        + " AND i.untilMillis > :now",
                                Long.class)
                        .setParameter("space", space.value())
                        .setParameter("account", account.value())
                        .setParameter("now", now.toEpochMilli())
                        .getSingleResult()
                > 0;
    }

    /** The newest first. */
    List<InspectionEntity> of(Id space, int most) {
        return unit.em()
                .createQuery(
                        "SELECT i FROM Inspection i WHERE i.space = :space ORDER BY i.id DESC", InspectionEntity.class)
                .setParameter("space", space.value())
                .setMaxResults(most)
                .getResultList();
    }

    /** The newest first. */
    List<InspectionEntity> openOf(Id account, Instant now, int most) {
        return unit.em()
                .createQuery(
                        "SELECT i FROM Inspection i WHERE i.account = :account AND i.untilMillis > :now"
                                + " ORDER BY i.id DESC",
                        InspectionEntity.class)
                .setParameter("account", account.value())
                .setParameter("now", now.toEpochMilli())
                .setMaxResults(most)
                .getResultList();
    }
}
