package org.etwin.membership.core;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.etwin.persistence.Unit;
import org.etwin.platform.Id;

/** Which files belong to which request, within the running transaction. */
final class EvidenceRepository {
    private final Unit unit;

    EvidenceRepository(Unit unit) {
        this.unit = unit;
    }

    Optional<StoredEvidence> find(Id file) {
        return Optional.ofNullable(unit.em().find(StoredEvidence.class, file.value()));
    }

    /** In the order in which they were stored. */
    List<StoredEvidence> of(Collection<Id> requests) {
        if (requests.isEmpty()) {
            return List.of();
        }
        return unit.em()
                .createQuery(
                        "SELECT e FROM StoredEvidence e WHERE e.request IN :requests ORDER BY e.file ASC",
                        StoredEvidence.class)
                .setParameter("requests", requests.stream().map(Id::value).toList())
                .getResultList();
    }

    void add(StoredEvidence evidence) {
        unit.em().persist(evidence);
    }

    void remove(StoredEvidence evidence) {
        unit.em().remove(evidence);
    }
}
