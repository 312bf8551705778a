package org.etwin.spaces.core.hearing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.etwin.persistence.Unit;
import org.etwin.platform.Id;
import org.etwin.spaces.Hearing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Queries for what members chose to be told; called inside a transaction. */
@Component(service = HearingRows.class)
public final class HearingRows {
    record Size(String kind, long members) {}

    private final Unit unit;

    @Activate
    public HearingRows(@Reference(target = "(osgi.unit.name=spaces)") Unit unit) {
        this.unit = unit;
    }

    void add(HearingEntity row) {
        em().persist(row);
    }

    void remove(HearingEntity row) {
        em().remove(row);
    }

    Optional<HearingEntity> of(Id space, Id account) {
        return em()
                .createQuery(
                        "SELECT h FROM Hearing h WHERE h.space = :space AND h.account = :account", HearingEntity.class)
                .setParameter("space", space.value())
                .setParameter("account", account.value())
                .getResultList()
                .stream()
                .findFirst();
    }

    List<HearingEntity> ofAccount(Id account) {
        return em().createQuery("SELECT h FROM Hearing h WHERE h.account = :account", HearingEntity.class)
                .setParameter("account", account.value())
                .getResultList();
    }

    /** The roles of those accounts that are in the space. */
    Map<Id, String> roles(Id space, Collection<Id> accounts) {
        return byAccount(
                "SELECT m.account, m.role FROM Member m WHERE m.space = :space AND m.account IN :accounts",
                space,
                accounts);
    }

    Map<Id, Hearing> chosen(Id space, Collection<Id> accounts) {
        return byAccount(
                "SELECT h.account, h.hearing FROM Hearing h WHERE h.space = :space AND h.account IN :accounts",
                space,
                accounts);
    }

    @SuppressWarnings("unchecked")
    private <V> Map<Id, V> byAccount(String query, Id space, Collection<Id> accounts) {
        Map<Id, V> found = new HashMap<>();
        em().createQuery(query, Object[].class)
                .setParameter("space", space.value())
                .setParameter("accounts", accounts.stream().map(Id::value).toList())
                .getResultList()
                .forEach(row -> found.put(new Id((Long) row[0]), (V) row[1]));
        return found;
    }

    /** By space, for those that the account is in. */
    Map<Id, Size> sizes(Id account, Collection<Id> spaces) {
        Map<Id, Size> sizes = new HashMap<>();
        em().createQuery(
                        "SELECT s.id, s.kind, COUNT(m) FROM Space s, Member m, Member mine WHERE s.id IN :spaces"
                                + " AND m.space = s.id AND mine.space = s.id AND mine.account = :account"
                                + " GROUP BY s.id, s.kind",
                        Object[].class)
                .setParameter("spaces", spaces.stream().map(Id::value).toList())
                .setParameter("account", account.value())
                .getResultList()
                .forEach(row -> sizes.put(new Id((Long) row[0]), new Size((String) row[1], (Long) row[2])));
        return sizes;
    }

    Map<Id, Hearing> chosen(Id account) {
        Map<Id, Hearing> chosen = new HashMap<>();
        ofAccount(account).forEach(row -> chosen.put(new Id(row.space()), row.hearing()));
        return chosen;
    }

    /** Empty when there is no such space. */
    Optional<Size> size(Id space) {
        return em()
                .createQuery(
                        "SELECT s.kind, COUNT(m) FROM Space s, Member m WHERE s.id = :space AND m.space = s.id"
                                + " GROUP BY s.kind",
                        Object[].class)
                .setParameter("space", space.value())
                .getResultList()
                .stream()
                .map(row -> new Size((String) row[0], (Long) row[1]))
                .findFirst();
    }

    private EntityManager em() {
        return unit.em();
    }
}
