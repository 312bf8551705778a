package org.etwin.membership.core;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.persistence.EntityManager;
import javax.persistence.Query;
import javax.persistence.TypedQuery;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.NationalMemberQuery;
import org.etwin.membership.QueueFilter;
import org.etwin.membership.QueueQuery;
import org.etwin.persistence.Unit;
import org.etwin.persistence.text.KeyPage;
import org.etwin.persistence.text.WordSearch;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;

/** What a national desk finds, within the running transaction. */
final class DeskRepository {
    private static final Set<AffiliationState> WAITING = Set.of(AffiliationState.PENDING, AffiliationState.RECHECK);
    private static final Set<AffiliationState> HIDDEN =
            Set.of(AffiliationState.UNCONFIRMED, AffiliationState.ANONYMISED);
    private static final String SAME_DOMAIN = " AND (a.schoolDomain = TRUE OR (a.domain <> '' AND EXISTS ("
            + "SELECT b.id FROM StoredAffiliation b WHERE b.school = a.school AND b.counting = TRUE"
            + " AND b.domain = a.domain AND b.account <> a.account)))";
    private static final String SAME_NAME = " AND EXISTS (SELECT q.account FROM StoredProfile p, StoredProfile q,"
            + " StoredAffiliation c WHERE p.account = a.account AND q.nameKey = p.nameKey AND q.account <> p.account"
            + " AND c.account = q.account AND c.territory = a.territory AND c.state NOT IN :hidden)";
    private static final String ASKED_BEFORE =
            " AND EXISTS (SELECT b.id FROM StoredAffiliation b" + " WHERE b.account = a.account AND b.id < a.id)";
    private static final int MOST_REGIONS = 200;

    private final Unit unit;

    DeskRepository(Unit unit) {
        this.unit = unit;
    }

    /** @param overdue asked before that is overdue; {@code aged}: before that is old enough, or null */
    Page<StoredAffiliation> queue(
            String territory, QueueQuery query, Instant overdue, Instant aged, PageRequest request) {
        WordSearch words = WordSearch.of(query.words());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("territory", territory);
        values.put("states", states(query.filter()));
        StringBuilder which = new StringBuilder("a.territory = :territory AND a.state IN :states");
        if (query.region() != null) {
            add(which, values, "a.region = :region", "region", query.region());
        }
        if (query.school() != null) {
            add(which, values, "a.school = :school", "school", query.school().value());
        }
        if (query.newSchool()) {
            which.append(" AND a.newSchool = TRUE");
        }
        if (query.withEvidence()) {
            which.append(" AND a.evidence > 0");
        }
        if (query.overdue()) {
            add(which, values, "a.asked < :overdue", "overdue", overdue.toEpochMilli());
        }
        if (aged != null) {
            add(which, values, "a.asked < :aged", "aged", aged.toEpochMilli());
        }
        if (query.hint() != null) {
            switch (query.hint()) {
                case SAME_DOMAIN -> which.append(SAME_DOMAIN);
                case SAME_NAME -> {
                    which.append(SAME_NAME);
                    values.put("hidden", HIDDEN);
                }
                case ASKED_BEFORE -> which.append(ASKED_BEFORE);
            }
        }
        which.append(words.where("RequestWord", "word", "request", "a.id"));
        boolean decided = query.filter() == QueueFilter.DECIDED;
        KeyPage page = decided
                ? KeyPage.of(request).byDescending("a.decided", Long.class).byDescending("a.id", Long.class)
                : KeyPage.of(request).by("a.asked", Long.class).by("a.id", Long.class);
        String from = " FROM StoredAffiliation a WHERE " + which;
        TypedQuery<StoredAffiliation> found =
                em().createQuery("SELECT a" + from + page.after() + page.orderBy(), StoredAffiliation.class);
        return page.page(
                bound(found, values, words),
                each -> List.of(
                        decided ? each.decidedMillis() : each.askedMillis(),
                        each.id().value()),
                each -> each,
                KeyPage.count(bound(em().createQuery("SELECT a.id" + from, Long.class), values, words)));
    }

    /** By name. */
    Page<StoredAffiliation> members(String territory, NationalMemberQuery query, PageRequest request) {
        WordSearch words = WordSearch.of(query.words());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("territory", territory);
        StringBuilder which = new StringBuilder("a.territory = :territory");
        if (query.state() == null) {
            add(which, values, "a.state NOT IN :hidden", "hidden", HIDDEN);
        } else {
            add(which, values, "a.state = :state", "state", query.state());
            add(which, values, "a.state NOT IN :hidden", "hidden", HIDDEN);
        }
        if (query.school() != null) {
            add(which, values, "a.school = :school", "school", query.school().value());
        }
        if (query.validatedSince() != null) {
            long since = query.validatedSince().toEpochMilli();
            add(which, values, "a.validated >= :since", "since", since);
        }
        if (query.conduct() != null) {
            boolean good = query.conduct() == org.etwin.membership.ConductState.GOOD;
            which.append(good ? " AND NOT EXISTS (" : " AND EXISTS (")
                    .append("SELECT c.account FROM StoredConduct c WHERE c.account = a.account AND c.state ")
                    .append(good ? "<> :conduct)" : "= :conduct)");
            values.put("conduct", query.conduct());
        }
        which.append(words.where("RequestWord", "word", "request", "a.id"));
        KeyPage page = KeyPage.of(request).by("a.sortKey", String.class).by("a.id", Long.class);
        String from = " FROM StoredAffiliation a WHERE " + which;
        TypedQuery<StoredAffiliation> found =
                em().createQuery("SELECT a" + from + page.after() + page.orderBy(), StoredAffiliation.class);
        return page.page(
                bound(found, values, words),
                each -> List.of(each.sortKey(), each.id().value()),
                each -> each,
                KeyPage.count(bound(em().createQuery("SELECT a.id" + from, Long.class), values, words)));
    }

    Count waiting(Set<String> territories) {
        return territories.isEmpty() ? Count.of(0) : count(territories, WAITING, null);
    }

    /** @param before asked before, or null */
    Count count(Set<String> territories, Set<AffiliationState> states, Instant before) {
        TypedQuery<Long> counted = em().createQuery(
                        "SELECT a.id FROM StoredAffiliation a WHERE a.territory IN :territories AND a.state IN :states"
                                + (before == null ? "" : " AND a.asked < :before"),
                        Long.class)
                .setParameter("territories", territories)
                .setParameter("states", states);
        if (before != null) {
            counted.setParameter("before", before.toEpochMilli());
        }
        return KeyPage.count(counted);
    }

    /** When the oldest that waits came into the queue, or null. */
    Instant oldest(String territory) {
        Long asked = em().createQuery(
                        "SELECT MIN(a.asked) FROM StoredAffiliation a"
                                + " WHERE a.territory = :territory AND a.state IN :states",
                        Long.class)
                .setParameter("territory", territory)
                .setParameter("states", WAITING)
                .getSingleResult();
        return asked == null ? null : Instant.ofEpochMilli(asked);
    }

    List<String> regions(String territory) {
        return em().createQuery(
                        "SELECT DISTINCT a.region FROM StoredAffiliation a"
                                + " WHERE a.territory = :territory AND a.region <> '' ORDER BY a.region",
                        String.class)
                .setParameter("territory", territory)
                .setMaxResults(MOST_REGIONS)
                .getResultList();
    }

    /** By what the desk finds a request from now on. */
    void index(Id request, Collection<String> words) {
        Set<String> fresh = new HashSet<>(words);
        em()
                .createQuery("SELECT w FROM RequestWord w WHERE w.request = :request", RequestWord.class)
                .setParameter("request", request.value())
                .getResultList()
                .stream()
                .filter(row -> !fresh.remove(row.word()))
                .forEach(em()::remove);
        fresh.forEach(word -> em().persist(new RequestWord(word, request.value())));
    }

    void forget(Id request) {
        index(request, Set.of());
    }

    static Set<AffiliationState> states(QueueFilter filter) {
        return switch (filter) {
            case WAITING -> WAITING;
            case RECHECK -> Set.of(AffiliationState.RECHECK);
            case EVIDENCE_ASKED -> Set.of(AffiliationState.EVIDENCE_ASKED);
            case DECIDED ->
                Set.of(
                        AffiliationState.VALIDATED,
                        AffiliationState.REJECTED,
                        AffiliationState.INACTIVE,
                        AffiliationState.LEFT);
        };
    }

    private static void add(
            StringBuilder which, Map<String, Object> values, String condition, String name, Object value) {
        which.append(" AND ").append(condition);
        values.put(name, value);
    }

    private static <Q extends Query> Q bound(Q query, Map<String, Object> values, WordSearch words) {
        values.forEach(query::setParameter);
        return words.bind(query);
    }

    private EntityManager em() {
        return unit.em();
    }
}
