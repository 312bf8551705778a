package org.etwin.audit.core;

import java.util.List;
import javax.persistence.TypedQuery;
import org.etwin.persistence.Unit;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Entries in the database; every method needs a running transaction. */
@Component(service = EntryRepository.class)
public final class EntryRepository {
    private final Unit unit;

    @Activate
    public EntryRepository(@Reference(target = "(osgi.unit.name=audit)") Unit unit) {
        this.unit = unit;
    }

    void append(StoredEntry entry) {
        unit.em().persist(entry);
    }

    /** Newest first; of all territories when {@code territory} is null. */
    Page<StoredEntry> newest(String territory, PageRequest page) {
        Id before = page.after() == null ? new Id(Long.MAX_VALUE) : Id.parse(page.after());
        List<StoredEntry> found = entriesBefore(before, "e", territory, StoredEntry.class)
                .setMaxResults(page.size() + 1)
                .getResultList();
        boolean more = found.size() > page.size();
        List<StoredEntry> items = more ? found.subList(0, page.size()) : found;
        String next = more ? items.get(items.size() - 1).id().toString() : null;
        return new Page<>(items, next, count(territory));
    }

    private Count count(String territory) {
        return Count.of(entriesBefore(new Id(Long.MAX_VALUE), "e.id", territory, Long.class)
                .setMaxResults(Count.CAP + 1)
                .getResultList()
                .size());
    }

    private <T> TypedQuery<T> entriesBefore(Id before, String what, String territory, Class<T> type) {
        String where = territory == null ? "" : " and e.territory = :territory";
        TypedQuery<T> query = unit.em()
                .createQuery(
                        "select " + what + " from StoredEntry e where e.id < :before" + where + " order by e.id desc",
                        type)
                .setParameter("before", before.value());
        return territory == null ? query : query.setParameter("territory", territory);
    }
}
