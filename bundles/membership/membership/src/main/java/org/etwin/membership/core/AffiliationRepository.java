package org.etwin.membership.core;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.Decision;
import org.etwin.membership.QueueFilter;
import org.etwin.persistence.Unit;
import org.etwin.persistence.text.KeyPage;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;

/** Affiliations and their history as rows, within the running transaction. */
final class AffiliationRepository {
    private static final Set<AffiliationState> WAITING = Set.of(AffiliationState.PENDING, AffiliationState.RECHECK);
    private static final Set<AffiliationState> ASKED = Set.of(AffiliationState.PENDING, AffiliationState.UNCONFIRMED);
    private static final Set<AffiliationState> COUNTING = Set.of(AffiliationState.VALIDATED, AffiliationState.RECHECK);

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
        return em().createQuery(
                        "SELECT a FROM StoredAffiliation a WHERE a.account = :account ORDER BY a.id DESC",
                        StoredAffiliation.class)
                .setParameter("account", account.value())
                .getResultList();
    }

    /** Those that make eTwinners, longest first. */
    List<StoredAffiliation> counting(Collection<Id> accounts) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        return em().createQuery(
                        "SELECT a FROM StoredAffiliation a WHERE a.account IN :accounts AND a.state IN :states"
                                + " ORDER BY a.decided ASC, a.id ASC",
                        StoredAffiliation.class)
                .setParameter("accounts", accounts.stream().map(Id::value).toList())
                .setParameter("states", COUNTING)
                .getResultList();
    }

    Page<StoredAffiliation> queue(String territory, QueueFilter filter, PageRequest request) {
        String which = " FROM StoredAffiliation a WHERE a.territory = :territory AND a.state IN :states";
        KeyPage page = filter == QueueFilter.DECIDED
                ? KeyPage.of(request).byDescending("a.decided", Long.class).byDescending("a.id", Long.class)
                : KeyPage.of(request).by("a.asked", Long.class).by("a.id", Long.class);
        TypedQuery<StoredAffiliation> found = em().createQuery(
                        "SELECT a" + which + page.after() + page.orderBy(), StoredAffiliation.class)
                .setParameter("territory", territory)
                .setParameter("states", states(filter));
        return page.page(
                found,
                each -> List.of(
                        filter == QueueFilter.DECIDED ? each.decidedMillis() : each.askedMillis(),
                        each.id().value()),
                each -> each,
                count(Set.of(territory), states(filter)));
    }

    Count waiting(Set<String> territories) {
        return territories.isEmpty() ? Count.of(0) : count(territories, WAITING);
    }

    private Count count(Set<String> territories, Set<AffiliationState> states) {
        return KeyPage.count(em().createQuery(
                        "SELECT a.id FROM StoredAffiliation a WHERE a.territory IN :territories AND a.state IN :states",
                        Long.class)
                .setParameter("territories", territories)
                .setParameter("states", states));
    }

    void add(StoredAffiliation affiliation) {
        em().persist(affiliation);
    }

    void add(StoredStep step) {
        em().persist(step);
    }

    /** How often requests of the account have entered the queue or been kept aside for it. */
    long askedSince(Id account, Instant since) {
        return em().createQuery(
                        "SELECT COUNT(s) FROM StoredStep s, StoredAffiliation a WHERE a.account = :account"
                                + " AND s.affiliation = a.id AND s.to IN :states AND s.at > :since",
                        Long.class)
                .setParameter("account", account.value())
                .setParameter("states", ASKED)
                .setParameter("since", since.toEpochMilli())
                .getSingleResult();
    }

    /** All that the account ever asked for, with its history. */
    void removeOf(Id account) {
        em().flush();
        for (StoredAffiliation each : of(account)) {
            em().createQuery("DELETE FROM StoredStep s WHERE s.affiliation = :affiliation")
                    .setParameter("affiliation", each.id().value())
                    .executeUpdate();
            em().remove(each);
        }
    }

    List<Decision> history(Id affiliation) {
        return em()
                .createQuery(
                        "SELECT s FROM StoredStep s WHERE s.affiliation = :affiliation ORDER BY s.id ASC",
                        StoredStep.class)
                .setParameter("affiliation", affiliation.value())
                .getResultList()
                .stream()
                .map(StoredStep::toDecision)
                .toList();
    }

    private static Set<AffiliationState> states(QueueFilter filter) {
        return switch (filter) {
            case WAITING -> WAITING;
            case EVIDENCE_ASKED -> Set.of(AffiliationState.EVIDENCE_ASKED);
            case DECIDED ->
                Set.of(
                        AffiliationState.VALIDATED,
                        AffiliationState.REJECTED,
                        AffiliationState.INACTIVE,
                        AffiliationState.LEFT);
        };
    }

    private EntityManager em() {
        return unit.em();
    }
}
