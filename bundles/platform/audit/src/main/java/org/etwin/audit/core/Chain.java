package org.etwin.audit.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.etwin.audit.AuditChain.Head;
import org.etwin.persistence.Unit;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The links in the database; every method needs a running transaction. */
@Component(service = Chain.class)
public final class Chain {
    private final Unit unit;

    @Activate
    public Chain(@Reference(target = "(osgi.unit.name=audit)") Unit unit) {
        this.unit = unit;
    }

    Head head() {
        Long last = unit.em()
                .createQuery("select max(l.number) from StoredLink l", Long.class)
                .getSingleResult();
        return last == null || last == 0
                ? new Head(0, Facts.BEFORE_THE_FIRST)
                : new Head(last, unit.em().find(StoredLink.class, last).hash());
    }

    /** Only ever called by one at a time in the whole installation. */
    void append(StoredEntry entry) {
        Head head = head();
        long number = head.number() + 1;
        unit.em()
                .persist(
                        new StoredLink(number, entry.id().value(), entry.facts().hash(number, head.hash())));
    }

    boolean has(Id entry) {
        return !of(List.of(entry)).isEmpty();
    }

    Map<Long, StoredLink> of(Collection<Id> entries) {
        Map<Long, StoredLink> links = new HashMap<>();
        if (!entries.isEmpty()) {
            unit.em()
                    .createQuery("select l from StoredLink l where l.entry in :entries", StoredLink.class)
                    .setParameter("entries", entries.stream().map(Id::value).toList())
                    .getResultList()
                    .forEach(link -> links.put(link.entry(), link));
        }
        return links;
    }

    /** What follows that number, in order, with the entries that are there. */
    List<Linked> after(long number, int most) {
        List<StoredLink> links = unit.em()
                .createQuery("select l from StoredLink l where l.number > :number order by l.number", StoredLink.class)
                .setParameter("number", number)
                .setMaxResults(most)
                .getResultList();
        Map<Long, StoredEntry> entries = new HashMap<>();
        if (!links.isEmpty()) {
            unit.em()
                    .createQuery("select e from StoredEntry e where e.id in :ids", StoredEntry.class)
                    .setParameter("ids", links.stream().map(StoredLink::entry).toList())
                    .getResultList()
                    .forEach(entry -> entries.put(entry.id().value(), entry));
        }
        List<Linked> linked = new ArrayList<>();
        links.forEach(link -> linked.add(new Linked(link, Optional.ofNullable(entries.get(link.entry())))));
        return linked;
    }

    long entriesWithoutLink() {
        return number("select count(e) from StoredEntry e") - number("select count(l) from StoredLink l");
    }

    private long number(String jpql) {
        return unit.em().createQuery(jpql, Long.class).getSingleResult();
    }

    record Linked(StoredLink link, Optional<StoredEntry> entry) {}
}
