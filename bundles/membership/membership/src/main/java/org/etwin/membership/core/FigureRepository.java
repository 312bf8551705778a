package org.etwin.membership.core;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import javax.persistence.EntityManager;
import org.etwin.membership.AffiliationState;
import org.etwin.persistence.Unit;
import org.etwin.platform.Id;

/** Counts that the database makes, within the running transaction. */
final class FigureRepository {
    private final Unit unit;

    FigureRepository(Unit unit) {
        this.unit = unit;
    }

    /** So many steps of a kind in a month, each after so many working days. */
    record Counted(String territory, int month, StoredStep.Figure figure, int days, long steps) {}

    /** One row for each territory, month, kind and number of days. */
    List<Counted> steps(Collection<String> territories, int sinceMonth) {
        return em()
                .createQuery(
                        "SELECT s.territory, s.month, s.figure, s.days, COUNT(s.id) FROM StoredStep s"
                                + " WHERE s.territory IN :territories AND s.month >= :since AND s.figure IS NOT NULL"
                                + " GROUP BY s.territory, s.month, s.figure, s.days",
                        Object[].class)
                .setParameter("territories", territories)
                .setParameter("since", sinceMonth)
                .getResultList()
                .stream()
                .map(row -> new Counted(
                        (String) row[0],
                        (Integer) row[1],
                        (StoredStep.Figure) row[2],
                        (Integer) row[3],
                        ((Number) row[4]).longValue()))
                .toList();
    }

    /** People in one of those states, by territory. */
    List<Object[]> people(Collection<String> territories, Set<AffiliationState> states) {
        return em().createQuery(
                        "SELECT a.territory, COUNT(DISTINCT a.account) FROM StoredAffiliation a"
                                + " WHERE a.territory IN :territories AND a.state IN :states GROUP BY a.territory",
                        Object[].class)
                .setParameter("territories", territories)
                .setParameter("states", states)
                .getResultList();
    }

    /** Who wears the badge. */
    long etwinners() {
        return em().createQuery("SELECT COUNT(p.account) FROM StoredProfile p WHERE p.etwinner = TRUE", Long.class)
                .getSingleResult();
    }

    /** Who wears the badge because of that school, or also because of it. */
    long etwinnersAt(Id school) {
        return em().createQuery(
                        "SELECT COUNT(p.account) FROM StoredProfile p WHERE p.etwinner = TRUE AND EXISTS (SELECT a.id"
                                + " FROM StoredAffiliation a WHERE a.school = :school AND a.account = p.account"
                                + " AND a.counting = TRUE)",
                        Long.class)
                .setParameter("school", school.value())
                .getSingleResult();
    }

    private EntityManager em() {
        return unit.em();
    }
}
