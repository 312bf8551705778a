package org.etwin.schools.core;

import java.sql.Connection;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javax.persistence.EntityManager;
import javax.persistence.Query;
import javax.persistence.TypedQuery;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.schools.SchoolChoices;
import org.etwin.schools.SchoolDetails;
import org.etwin.schools.SchoolQuery;

/** The schools as rows, within the running transaction. */
final class SchoolRepository {
    /** Values that go into one IN list. */
    private static final int CHUNK = 200;

    private static final int FEW = 21;

    private final Transactions transactions;
    private final Unit unit;

    SchoolRepository(Transactions transactions, Unit unit) {
        this.transactions = transactions;
        this.unit = unit;
    }

    Optional<StoredSchool> find(Id id) {
        return Optional.ofNullable(em().find(StoredSchool.class, id.value()));
    }

    Page<SchoolRow> search(SchoolQuery query, PageRequest request) {
        Connection connection = transactions.connection();
        SchoolFinder.Found found = new SchoolFinder(connection, query)
                .find(SchoolCursor.read(request.after()), request.size(), count -> lately(query, count));
        boolean more = found.keys().size() > request.size();
        List<SchoolFinder.Key> page = more ? found.keys().subList(0, request.size()) : found.keys();
        return new Page<>(rows(page), more ? SchoolCursor.write(page.get(page.size() - 1)) : null, found.count());
    }

    private record Matching(SchoolQuery query) {}

    private Count lately(SchoolQuery query, Supplier<Count> count) {
        return transactions.lately(new Matching(query), count);
    }

    /** What each of the searches in that territory finds first, without what is found again. */
    List<SchoolRow> firstOfEach(String territory, List<String> searches, int most) {
        return rows(SchoolFinder.firstOfEach(transactions.connection(), territory, searches, most));
    }

    Map<Id, SchoolRow> rows(Collection<Id> ids) {
        Map<Id, SchoolRow> found = new HashMap<>();
        SchoolRow.all(transactions.connection(), ids.stream().map(Id::value).toList())
                .values()
                .forEach(row -> found.put(row.whole().id(), row));
        return found;
    }

    /** In that order; one may go between the two questions. */
    private List<SchoolRow> rows(List<SchoolFinder.Key> keys) {
        Map<Long, SchoolRow> schools = SchoolRow.all(
                transactions.connection(),
                keys.stream().map(SchoolFinder.Key::id).toList());
        return keys.stream()
                .map(key -> schools.get(key.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    SchoolChoices choices(SchoolQuery query) {
        return new SchoolNumbers(transactions.connection()).choices(query);
    }

    /** The schools of a territory after that one, in the order of their names. */
    List<StoredSchool> after(SchoolFinder.Key key, String territory, int most) {
        List<SchoolFinder.Key> keys =
                new SchoolFinder(transactions.connection(), new SchoolQuery(territory, null)).next(key, most);
        List<StoredSchool> found =
                new ArrayList<>(all(keys.stream().map(each -> new Id(each.id())).toList()));
        found.sort(Comparator.comparing(StoredSchool::sortKey).thenComparingLong(StoredSchool::id));
        return found;
    }

    void flush() {
        em().flush();
    }

    List<StoredSchool> all(Collection<Id> ids) {
        List<Long> values = ids.stream().map(Id::value).distinct().toList();
        if (values.isEmpty()) {
            return List.of();
        }
        List<StoredSchool> found = new ArrayList<>();
        for (int from = 0; from < values.size(); from += CHUNK) {
            found.addAll(byId(values.subList(from, Math.min(values.size(), from + CHUNK))));
        }
        return found;
    }

    /** In few lengths, so that the database need not compile a statement for each number of ids. */
    @SuppressWarnings("unchecked")
    private List<StoredSchool> byId(List<Long> ids) {
        int marks = ids.size() == 1 ? 1 : ids.size() <= FEW ? FEW : CHUNK;
        String sql = "SELECT s.*" + SchoolRows.BY_ID + String.join(", ", Collections.nCopies(marks, "?")) + ")";
        Query query = em().createNativeQuery(sql, StoredSchool.class);
        for (int i = 0; i < marks; i++) {
            query.setParameter(i + 1, ids.get(Math.min(i, ids.size() - 1)));
        }
        return query.getResultList();
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

    /** Takes the record away, with its words. */
    void remove(StoredSchool school) {
        write(new SchoolWords().change(school.id(), school.details(), SchoolWords.NOTHING));
        em().remove(school);
        em().flush();
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
