package org.etwin.schools.core;

import java.util.List;
import java.util.Optional;
import javax.persistence.TypedQuery;
import org.etwin.persistence.Unit;
import org.etwin.persistence.text.KeyPage;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;

/** The uploaded registers as rows, within the running transaction. */
final class ImportRepository {
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
        return page.page(found, each -> List.of(each.id()), each -> each, KeyPage.count(counted));
    }

    void add(StoredImport upload) {
        unit.em().persist(upload);
    }
}
