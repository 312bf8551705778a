package org.etwin.membership.core;

import javax.persistence.EntityManager;
import org.etwin.persistence.Unit;
import org.etwin.platform.Id;

/** What is changed about a person wherever it stands, within the running transaction. */
final class PeopleRepository {
    private final Unit unit;

    PeopleRepository(Unit unit) {
        this.unit = unit;
    }

    void removeSteps(Id affiliation) {
        run("DELETE FROM StoredStep s WHERE s.affiliation = :one", affiliation);
    }

    /** Notes were written by or to somebody who is gone. */
    void forgetNotes(Id affiliation) {
        run("UPDATE StoredStep s SET s.note = NULL WHERE s.affiliation = :one", affiliation);
    }

    /** Also where the person acted as staff. */
    void forgetName(Id account) {
        run("UPDATE StoredStep s SET s.byName = '' WHERE s.by = :one", account);
        run("UPDATE StoredConductStep s SET s.byName = '' WHERE s.by = :one", account);
    }

    void moveSteps(Id gone, Id kept) {
        move("UPDATE StoredStep s SET s.by = :kept WHERE s.by = :gone", gone, kept);
    }

    void moveConductSteps(Id gone, Id kept) {
        move("UPDATE StoredConductStep s SET s.by = :kept WHERE s.by = :gone", gone, kept);
        move("UPDATE StoredConductStep s SET s.account = :kept WHERE s.account = :gone", gone, kept);
    }

    void forgetPairs(Id account) {
        run("DELETE FROM DistinctPeople d WHERE d.one = :one OR d.other = :one", account);
    }

    private void run(String jpql, Id one) {
        em().flush();
        em().createQuery(jpql).setParameter("one", one.value()).executeUpdate();
    }

    private void move(String jpql, Id gone, Id kept) {
        em().flush();
        em().createQuery(jpql)
                .setParameter("gone", gone.value())
                .setParameter("kept", kept.value())
                .executeUpdate();
    }

    private EntityManager em() {
        return unit.em();
    }
}
