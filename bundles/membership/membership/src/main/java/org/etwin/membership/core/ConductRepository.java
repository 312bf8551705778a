package org.etwin.membership.core;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.ConductState;
import org.etwin.persistence.Unit;
import org.etwin.persistence.text.KeyPage;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;

/** How accounts stand with the code of conduct, as rows, within the running transaction. */
final class ConductRepository {
    private static final Set<AffiliationState> HIDDEN =
            Set.of(AffiliationState.UNCONFIRMED, AffiliationState.ANONYMISED);

    private final Unit unit;

    ConductRepository(Unit unit) {
        this.unit = unit;
    }

    Optional<StoredConduct> find(Id account) {
        return Optional.ofNullable(em().find(StoredConduct.class, account.value()));
    }

    boolean isSuspended(Id account) {
        return find(account).filter(conduct -> conduct.state().suspended()).isPresent();
    }

    /** States of those that are not good. */
    Map<Id, ConductState> states(Collection<Id> accounts) {
        Map<Id, ConductState> states = new LinkedHashMap<>();
        if (!accounts.isEmpty()) {
            em().createQuery("SELECT c FROM StoredConduct c WHERE c.account IN :accounts", StoredConduct.class)
                    .setParameter("accounts", accounts.stream().map(Id::value).toList())
                    .getResultList()
                    .forEach(conduct -> states.put(conduct.account(), conduct.state()));
        }
        return states;
    }

    /** @param territories null for all */
    Page<StoredConduct> list(Set<String> territories, ConductState state, PageRequest request) {
        KeyPage page = KeyPage.of(request).by("c.since", Long.class).by("c.account", Long.class);
        String from = " FROM StoredConduct c WHERE " + which(territories, state);
        TypedQuery<StoredConduct> found =
                em().createQuery("SELECT c" + from + page.after() + page.orderBy(), StoredConduct.class);
        return page.page(
                bound(found, territories, state),
                each -> List.of(each.sinceMillis(), each.account().value()),
                each -> each,
                count(territories, state));
    }

    Count count(Set<String> territories, ConductState state) {
        return KeyPage.count(bound(
                em().createQuery(
                                "SELECT c.account FROM StoredConduct c WHERE " + which(territories, state), Long.class),
                territories,
                state));
    }

    /** Suspensions whose end has come. */
    List<StoredConduct> over(Instant now, int most) {
        return em().createQuery(
                        "SELECT c FROM StoredConduct c WHERE c.state IN :states AND c.until > 0 AND c.until <= :now",
                        StoredConduct.class)
                .setParameter("states", Set.of(ConductState.SUSPENDED, ConductState.APPEALED))
                .setParameter("now", now.toEpochMilli())
                .setMaxResults(most)
                .getResultList();
    }

    /** Oldest first. */
    List<StoredConductStep> steps(Id account) {
        return em().createQuery(
                        "SELECT s FROM StoredConductStep s WHERE s.account = :account ORDER BY s.id ASC",
                        StoredConductStep.class)
                .setParameter("account", account.value())
                .getResultList();
    }

    Optional<StoredConductStep> step(Id id) {
        return Optional.ofNullable(em().find(StoredConductStep.class, id.value()));
    }

    void add(StoredConduct conduct) {
        em().persist(conduct);
    }

    void add(StoredConductStep step) {
        em().persist(step);
    }

    void removeOf(Id account) {
        find(account).ifPresent(em()::remove);
        steps(account).forEach(em()::remove);
    }

    private static String which(Set<String> territories, ConductState state) {
        return (state == null ? "c.state <> :state" : "c.state = :state")
                + (territories == null
                        ? ""
                        : " AND EXISTS (SELECT a.id FROM StoredAffiliation a WHERE a.account = c.account"
                                + " AND a.territory IN :territories AND a.state NOT IN :hidden)");
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Set<String> territories, ConductState state) {
        query.setParameter("state", state == null ? ConductState.GOOD : state);
        if (territories != null) {
            query.setParameter("territories", territories).setParameter("hidden", HIDDEN);
        }
        return query;
    }

    private EntityManager em() {
        return unit.em();
    }
}
