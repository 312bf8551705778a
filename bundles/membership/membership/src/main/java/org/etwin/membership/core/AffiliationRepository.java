package org.etwin.membership.core;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.persistence.EntityManager;
import org.etwin.membership.AffiliationState;
import org.etwin.persistence.Unit;
import org.etwin.platform.Id;

/** Affiliations and their history as rows, within the running transaction. */
final class AffiliationRepository {
    private final Unit unit;

    AffiliationRepository(Unit unit) {
        this.unit = unit;
    }

    Optional<StoredAffiliation> find(Id id) {
        return Optional.ofNullable(em().find(StoredAffiliation.class, id.value()));
    }

    Optional<StoredAffiliation> of(Id account, Id school) {
        return em()
                .createQuery(
                        "SELECT a FROM StoredAffiliation a WHERE a.account = :account AND a.school = :school",
                        StoredAffiliation.class)
                .setParameter("account", account.value())
                .setParameter("school", school.value())
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Newest first. */
    List<StoredAffiliation> of(Id account) {
        return of(List.of(account));
    }

    /** Newest first. */
    List<StoredAffiliation> of(Collection<Id> accounts) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        return em().createQuery(
                        "SELECT a FROM StoredAffiliation a WHERE a.account IN :accounts ORDER BY a.id DESC",
                        StoredAffiliation.class)
                .setParameter("accounts", values(accounts))
                .getResultList();
    }

    /** Those that make eTwinners, longest first. */
    List<StoredAffiliation> counting(Collection<Id> accounts) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        return em().createQuery(
                        "SELECT a FROM StoredAffiliation a WHERE a.account IN :accounts AND a.counting = TRUE"
                                + " ORDER BY a.decided ASC, a.id ASC",
                        StoredAffiliation.class)
                .setParameter("accounts", values(accounts))
                .getResultList();
    }

    /** How many eTwinners there are at each of the schools; schools without are left out. */
    Map<Id, Integer> countingAt(Collection<Id> schools) {
        Map<Id, Integer> numbers = new HashMap<>();
        em().createQuery(
                        "SELECT a.school, COUNT(a) FROM StoredAffiliation a WHERE a.school IN :schools"
                                + " AND a.counting = TRUE GROUP BY a.school",
                        Object[].class)
                .setParameter("schools", values(schools))
                .getResultList()
                .forEach(row -> numbers.put(new Id((Long) row[0]), ((Long) row[1]).intValue()));
        return numbers;
    }

    /** By id, at most so many. */
    List<StoredAffiliation> at(Collection<Id> schools, Id after, int most) {
        return em().createQuery(
                        "SELECT a FROM StoredAffiliation a WHERE a.school IN :schools AND a.id > :after ORDER BY a.id ASC",
                        StoredAffiliation.class)
                .setParameter("schools", values(schools))
                .setParameter("after", after.value())
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of the schools at which somebody is or wants to be. */
    List<Long> used(Collection<Id> schools) {
        return em().createQuery(
                        "SELECT DISTINCT a.school FROM StoredAffiliation a WHERE a.school IN :schools", Long.class)
                .setParameter("schools", values(schools))
                .getResultList();
    }

    /** Looked at again for too long. */
    List<StoredAffiliation> outOfTime(Instant now, int most) {
        return em().createQuery(
                        "SELECT a FROM StoredAffiliation a WHERE a.state IN :states AND a.counting = TRUE"
                                + " AND a.rightsUntil <= :now ORDER BY a.rightsUntil ASC",
                        StoredAffiliation.class)
                .setParameter("states", Set.of(AffiliationState.RECHECK, AffiliationState.EVIDENCE_ASKED))
                .setParameter("now", now.toEpochMilli())
                .setMaxResults(most)
                .getResultList();
    }

    /** With evidence that was given and decided about before that time. */
    List<StoredAffiliation> withOldEvidence(Instant decidedBefore, int most) {
        return em().createQuery(
                        "SELECT a FROM StoredAffiliation a WHERE a.evidence > 0 AND a.decided > 0"
                                + " AND a.decided <= :before AND a.state <> :asked ORDER BY a.evidence ASC",
                        StoredAffiliation.class)
                .setParameter("before", decidedBefore.toEpochMilli())
                .setParameter("asked", AffiliationState.EVIDENCE_ASKED)
                .setMaxResults(most)
                .getResultList();
    }

    void add(StoredAffiliation affiliation) {
        em().persist(affiliation);
    }

    void remove(StoredAffiliation affiliation) {
        em().remove(affiliation);
    }

    void add(StoredStep step) {
        em().persist(step);
    }

    /** How often requests of the account have entered the queue or been kept aside for it. */
    long askedSince(Id account, Instant since) {
        return em().createQuery(
                        "SELECT COUNT(s) FROM StoredStep s, StoredAffiliation a WHERE a.account = :account"
                                + " AND s.affiliation = a.id AND s.by = :account AND s.to IN :states AND s.at > :since",
                        Long.class)
                .setParameter("account", account.value())
                .setParameter(
                        "states",
                        Set.of(
                                AffiliationState.PENDING,
                                AffiliationState.UNCONFIRMED,
                                AffiliationState.RECHECK,
                                AffiliationState.EVIDENCE_ASKED))
                .setParameter("since", since.toEpochMilli())
                .getSingleResult();
    }

    /** How often each account asked to join, wherever. */
    Map<Id, Integer> timesAsked(Collection<Id> accounts) {
        Map<Id, Integer> times = new HashMap<>();
        em().createQuery(
                        "SELECT a.account, COUNT(s) FROM StoredStep s, StoredAffiliation a"
                                + " WHERE a.account IN :accounts AND s.affiliation = a.id AND s.figure = :asked"
                                + " AND (s.by = a.account OR s.by IS NULL) GROUP BY a.account",
                        Object[].class)
                .setParameter("accounts", values(accounts))
                .setParameter("asked", StoredStep.Figure.ASKED)
                .getResultList()
                .forEach(row -> times.put(new Id((Long) row[0]), ((Long) row[1]).intValue()));
        return times;
    }

    /** Oldest first. */
    List<StoredStep> steps(Collection<Id> affiliations) {
        if (affiliations.isEmpty()) {
            return List.of();
        }
        return em().createQuery(
                        "SELECT s FROM StoredStep s WHERE s.affiliation IN :affiliations ORDER BY s.id ASC",
                        StoredStep.class)
                .setParameter("affiliations", values(affiliations))
                .getResultList();
    }

    private static List<Long> values(Collection<Id> ids) {
        return ids.stream().map(Id::value).toList();
    }

    private EntityManager em() {
        return unit.em();
    }
}
