package org.etwin.audit.core;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.persistence.TypedQuery;
import org.etwin.persistence.Unit;
import org.etwin.persistence.text.KeyPage;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Entries in the database; every method needs a running transaction. */
@Component(service = EntryRepository.class)
public final class EntryRepository {
    private static final int FEW = 1000;

    private final Unit unit;

    @Activate
    public EntryRepository(@Reference(target = "(osgi.unit.name=audit)") Unit unit) {
        this.unit = unit;
    }

    void append(StoredEntry entry) {
        unit.em().persist(entry);
    }

    StoredEntry find(Id id) {
        return unit.em().find(StoredEntry.class, id.value());
    }

    void keepKind(String what) {
        if (unit.em().find(StoredKind.class, what) == null) {
            unit.em().persist(new StoredKind(what));
        }
    }

    List<String> kinds() {
        return unit.em()
                .createQuery("select k.what from StoredKind k order by k.what", String.class)
                .setMaxResults(1000)
                .getResultList();
    }

    void keepWords(Id entry, Map<Long, Set<String>> words) {
        words.forEach(
                (person, each) -> each.forEach(word -> unit.em().persist(new EntryWord(entry.value(), word, person))));
    }

    /** Newest first. */
    Page<StoredEntry> newest(Wanted wanted, PageRequest page) {
        KeyPage key = KeyPage.of(page).byDescending("e.at", Long.class).byDescending("e.id", Long.class);
        TypedQuery<StoredEntry> query = wanted.bind(unit.em()
                .createQuery(
                        "select e from StoredEntry e where " + wanted.where() + key.after() + key.orderBy(),
                        StoredEntry.class));
        TypedQuery<Long> ids = wanted.bind(
                unit.em().createQuery("select e.id from StoredEntry e where " + wanted.where(), Long.class));
        return key.page(query, entry -> List.of(entry.at(), entry.id().value()), entry -> entry, KeyPage.count(ids));
    }

    /** What comes after that entry, newest first; from the newest when it is null. Not counted. */
    List<StoredEntry> newestAfter(Wanted wanted, StoredEntry last, int most) {
        String after = last == null ? "" : " and (e.at < :at or (e.at = :at and e.id < :id))";
        TypedQuery<StoredEntry> query = wanted.bind(unit.em()
                .createQuery(
                        "select e from StoredEntry e where " + wanted.where() + after
                                + " order by e.at desc, e.id desc",
                        StoredEntry.class));
        if (last != null) {
            query.setParameter("at", last.at()).setParameter("id", last.id().value());
        }
        return query.setMaxResults(most).getResultList();
    }

    /**
     * The entries that have the rarest of these beginnings of words: without them the database would look at every entry.
     *
     * @return null when there are no words, or each is in more than {@value #FEW} entries; never empty
     */
    List<Long> withRarestOf(Collection<String> beginnings) {
        List<Long> fewest = null;
        for (String beginning : beginnings) {
            List<Long> found = unit.em()
                    .createQuery("select distinct w.entry from EntryWord w where w.word like :beginning", Long.class)
                    .setParameter("beginning", beginning + "%")
                    .setMaxResults(FEW + 1)
                    .getResultList();
            if (found.size() <= FEW && (fewest == null || found.size() < fewest.size())) {
                fewest = found;
            }
        }
        return fewest != null && fewest.isEmpty() ? List.of(-1L) : fewest;
    }

    /** The account itself and those that were merged into it. */
    List<Long> accountsOf(Id person) {
        List<Long> all = new java.util.ArrayList<>(unit.em()
                .createQuery("select s.gone from SameAccount s where s.kept = :person", Long.class)
                .setParameter("person", person.value())
                .getResultList());
        all.add(person.value());
        return all;
    }

    /** Of those that were merged into another: which one they are now. */
    Map<Id, Id> mergedInto(Collection<Id> accounts) {
        Map<Id, Id> merged = new HashMap<>();
        if (!accounts.isEmpty()) {
            unit.em()
                    .createQuery("select s from SameAccount s where s.gone in :accounts", SameAccount.class)
                    .setParameter("accounts", accounts.stream().map(Id::value).toList())
                    .getResultList()
                    .forEach(same -> merged.put(new Id(same.gone()), new Id(same.kept())));
        }
        return merged;
    }

    void merge(Id gone, Id kept) {
        unit.em()
                .createNativeQuery("UPDATE audit_same SET kept_id = ?1 WHERE kept_id = ?2")
                .setParameter(1, kept.value())
                .setParameter(2, gone.value())
                .executeUpdate();
        unit.em().persist(new SameAccount(gone.value(), kept.value()));
    }

    /** The entries stay and hold in the chain; who reads them sees no name any more. */
    void forgetName(long account) {
        for (String statement : List.of(
                "UPDATE audit_entry SET account_name = '' WHERE account_id = ?1",
                "DELETE FROM audit_word WHERE person_id = ?1")) {
            unit.em().createNativeQuery(statement).setParameter(1, account).executeUpdate();
        }
    }
}
