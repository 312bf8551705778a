package org.etwin.schools.core;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.persistence.text.KeyPage;
import org.etwin.persistence.text.WordSearch;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.schools.SchoolDetails;
import org.etwin.schools.SchoolQuery;

/** The schools as rows, within the running transaction. */
final class SchoolRepository {
    /** Values that go into one IN list. */
    private static final int CHUNK = 200;

    private final Transactions transactions;
    private final Unit unit;

    SchoolRepository(Transactions transactions, Unit unit) {
        this.transactions = transactions;
        this.unit = unit;
    }

    Optional<StoredSchool> find(Id id) {
        return Optional.ofNullable(em().find(StoredSchool.class, id.value()));
    }

    Page<StoredSchool> search(SchoolQuery query, PageRequest request) {
        WordSearch words = WordSearch.of(query.words());
        String which = " FROM StoredSchool s WHERE "
                + (query.territory() == null ? "1 = 1" : "s.territory = :territory")
                + words.where("SchoolWord", "word", "school", "s.id");
        KeyPage page = KeyPage.of(request).by("s.sortKey", String.class).by("s.id", Long.class);
        TypedQuery<StoredSchool> found =
                em().createQuery("SELECT s" + which + page.after() + page.orderBy(), StoredSchool.class);
        TypedQuery<Long> counted = em().createQuery("SELECT s.id" + which, Long.class);
        for (TypedQuery<?> each : List.of(found, counted)) {
            words.bind(each);
            if (query.territory() != null) {
                each.setParameter("territory", query.territory());
            }
        }
        return page.page(
                found, school -> List.of(school.sortKey(), school.id()), school -> school, KeyPage.count(counted));
    }

    List<StoredSchool> all(Collection<Id> ids) {
        List<Long> values = ids.stream().map(Id::value).distinct().toList();
        return inChunks(
                values, chunk -> em().createQuery("SELECT s FROM StoredSchool s WHERE s.id IN :ids", StoredSchool.class)
                        .setParameter("ids", chunk));
    }

    /** Those that are the same school as something with one of these keys, all sites. */
    List<StoredSchool> matching(String territory, Collection<String> matchKeys) {
        return inChunks(List.copyOf(matchKeys), chunk -> em().createQuery(
                        "SELECT s FROM StoredSchool s WHERE s.territory = :territory AND s.matchKey IN :keys",
                        StoredSchool.class)
                .setParameter("territory", territory)
                .setParameter("keys", chunk));
    }

    long count() {
        return em().createQuery("SELECT COUNT(s) FROM StoredSchool s", Long.class)
                .getSingleResult();
    }

    long madeSince(long account, Instant since) {
        return em().createQuery(
                        "SELECT COUNT(s) FROM StoredSchool s WHERE s.createdBy = :by AND s.created > :since",
                        Long.class)
                .setParameter("by", account)
                .setParameter("since", Timestamp.from(since))
                .getSingleResult();
    }

    void add(StoredSchool school) {
        em().persist(school);
        write(new SchoolWords().of(school));
    }

    /** Changes what is told about a stored school, and by which words it is found. */
    void tell(StoredSchool school, SchoolDetails details) {
        SchoolWords words = new SchoolWords().change(school.id(), school.details(), details);
        school.tell(details);
        write(words);
    }

    /** The same for many at once. */
    void store(Collection<StoredSchool> fresh, Map<StoredSchool, SchoolDetails> changed) {
        SchoolWords words = new SchoolWords();
        changed.forEach((school, details) -> {
            words.change(school.id(), school.details(), details);
            school.tell(details);
        });
        fresh.forEach(school -> {
            em().persist(school);
            words.of(school);
        });
        write(words);
    }

    private void write(SchoolWords words) {
        words.write(transactions.connection());
    }

    private static <V, T> List<T> inChunks(List<V> values, java.util.function.Function<List<V>, TypedQuery<T>> query) {
        List<T> found = new ArrayList<>();
        for (int from = 0; from < values.size(); from += CHUNK) {
            List<V> chunk = values.subList(from, Math.min(values.size(), from + CHUNK));
            found.addAll(query.apply(chunk).getResultList());
        }
        return found;
    }

    private EntityManager em() {
        return unit.em();
    }
}
