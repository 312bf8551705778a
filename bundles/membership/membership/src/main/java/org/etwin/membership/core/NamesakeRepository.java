package org.etwin.membership.core;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.etwin.membership.AffiliationState;
import org.etwin.persistence.Unit;
import org.etwin.persistence.text.KeyPage;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;

/** People with the same name or the same kind of address, within the running transaction. */
final class NamesakeRepository {
    private static final Set<AffiliationState> HIDDEN =
            Set.of(AffiliationState.UNCONFIRMED, AffiliationState.ANONYMISED);
    private static final int MOST = 200;

    private final Unit unit;

    NamesakeRepository(Unit unit) {
        this.unit = unit;
    }

    /** Somebody with that name, at one of her or his schools. */
    record Found(
            Id account, Id request, Id school, String territory, AffiliationState state, String name, String nameKey) {}

    /** A domain that addresses of validated members of a school have, and of how many. */
    record AtSchool(Id school, String domain, long people) {}

    /** Newest first, at most 200. */
    List<Found> with(Collection<String> nameKeys, Collection<String> territories) {
        if (nameKeys.isEmpty()) {
            return List.of();
        }
        return em()
                .createQuery(
                        "SELECT a.account, a.id, a.school, a.territory, a.state, p.name, p.nameKey FROM StoredAffiliation a, StoredProfile p"
                                + " WHERE p.nameKey IN :keys AND a.account = p.account AND a.territory IN :territories"
                                + " AND a.state NOT IN :hidden ORDER BY a.id DESC",
                        Object[].class)
                .setParameter("keys", nameKeys)
                .setParameter("territories", territories)
                .setParameter("hidden", HIDDEN)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(row -> new Found(
                        new Id((Long) row[0]),
                        new Id((Long) row[1]),
                        new Id((Long) row[2]),
                        (String) row[3],
                        (AffiliationState) row[4],
                        (String) row[5],
                        (String) row[6]))
                .toList();
    }

    Set<AtSchool> domainsAt(Collection<Id> schools) {
        return em()
                .createQuery(
                        "SELECT a.school, a.domain, COUNT(a.id) FROM StoredAffiliation a WHERE a.school IN :schools"
                                + " AND a.counting = TRUE AND a.domain <> '' GROUP BY a.school, a.domain",
                        Object[].class)
                .setParameter("schools", schools.stream().map(Id::value).toList())
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(row -> new AtSchool(new Id((Long) row[0]), (String) row[1], (Long) row[2]))
                .collect(Collectors.toSet());
    }

    /** Two accounts with one name that both want or have something in the territory; the smaller id first. */
    Page<Pair> pairs(String territory, PageRequest request) {
        String here = " AND EXISTS (SELECT %1$s.id FROM StoredAffiliation %1$s WHERE %1$s.account = %2$s.account"
                + " AND %1$s.territory = :territory AND %1$s.state NOT IN :hidden)";
        String from = " FROM StoredProfile p, StoredProfile q WHERE p.nameKey = q.nameKey AND p.nameKey <> ''"
                + " AND p.account < q.account"
                + here.formatted("a", "p")
                + here.formatted("b", "q")
                + " AND NOT EXISTS (SELECT d.one FROM DistinctPeople d WHERE d.one = p.account AND d.other = q.account)";
        KeyPage page = KeyPage.of(request).by("p.account", Long.class).by("q.account", Long.class);
        Map<String, Object> values = Map.of("territory", territory, "hidden", HIDDEN);
        var found =
                em().createQuery("SELECT p.account, q.account" + from + page.after() + page.orderBy(), Object[].class);
        var counted = em().createQuery("SELECT p.account" + from, Long.class);
        values.forEach(found::setParameter);
        values.forEach(counted::setParameter);
        return page.page(
                found,
                row -> List.of(row[0], row[1]),
                row -> new Pair(new Id((Long) row[0]), new Id((Long) row[1])),
                counted);
    }

    /** Two accounts. */
    record Pair(Id one, Id other) {}

    void add(DistinctPeople pair) {
        em().merge(pair);
    }

    private EntityManager em() {
        return unit.em();
    }
}
