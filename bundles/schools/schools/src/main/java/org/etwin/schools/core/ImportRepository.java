package org.etwin.schools.core;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.persistence.TypedQuery;
import org.etwin.persistence.Unit;
import org.etwin.persistence.text.KeyPage;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.schools.SchoolImport.State;

/** The uploaded registers as rows, within the running transaction. */
final class ImportRepository {
    private static final int FEW = 20;

    private final Unit unit;

    ImportRepository(Unit unit) {
        this.unit = unit;
    }

    Optional<StoredImport> find(Id id) {
        return Optional.ofNullable(unit.em().find(StoredImport.class, id.value()));
    }

    Page<StoredImport> of(String territory, PageRequest request) {
        String which = " FROM StoredImport i WHERE i.territory = :territory";
        KeyPage page = KeyPage.of(request).byDescending("i.id", Long.class);
        TypedQuery<StoredImport> found = unit.em()
                .createQuery("SELECT i" + which + page.after() + page.orderBy(), StoredImport.class)
                .setParameter("territory", territory);
        TypedQuery<Long> counted =
                unit.em().createQuery("SELECT i.id" + which, Long.class).setParameter("territory", territory);
        return page.page(found, each -> List.of(each.id()), each -> each, counted);
    }

    /** Those that run or are undone, but have not moved since. */
    List<StoredImport> quietSince(Instant since) {
        return unit.em()
                .createQuery(
                        "SELECT i FROM StoredImport i WHERE i.state IN :moving AND i.touched < :since ORDER BY i.id",
                        StoredImport.class)
                .setParameter("moving", List.of(State.RUNNING, State.UNDOING))
                .setParameter("since", Timestamp.from(since))
                .setMaxResults(FEW)
                .getResultList();
    }

    /** Those whose file is still there and that nobody works on. */
    List<StoredImport> withFileSince(Instant uploadedBefore) {
        return unit.em()
                .createQuery(
                        "SELECT i FROM StoredImport i WHERE i.hasFile = TRUE AND i.uploaded < :before"
                                + " AND i.state NOT IN :moving ORDER BY i.id",
                        StoredImport.class)
                .setParameter("moving", List.of(State.RUNNING, State.UNDOING))
                .setParameter("before", Timestamp.from(uploadedBefore))
                .setMaxResults(FEW)
                .getResultList();
    }

    /** How the territory read registers, the last first. */
    List<StoredMapping> mappings(String territory) {
        return unit.em()
                .createQuery(
                        "SELECT m FROM StoredMapping m WHERE m.territory = :territory ORDER BY m.lastUsed DESC, m.id DESC",
                        StoredMapping.class)
                .setParameter("territory", territory)
                .setMaxResults(FEW)
                .getResultList();
    }

    void add(StoredMapping mapping) {
        unit.em().persist(mapping);
    }

    void add(StoredImport upload) {
        unit.em().persist(upload);
    }
}
