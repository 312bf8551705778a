package org.etwin.identity.core;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.LockModeType;
import org.etwin.persistence.Unit;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Accounts and their roles in the database; every method needs a running transaction. */
@Component(service = AccountRepository.class)
public final class AccountRepository {
    private final Unit unit;

    @Activate
    public AccountRepository(@Reference(target = "(osgi.unit.name=identity)") Unit unit) {
        this.unit = unit;
    }

    void add(StoredAccount account) {
        unit.em().persist(account);
    }

    void remove(StoredAccount account) {
        unit.em().remove(account);
    }

    Optional<StoredAccount> find(Id account) {
        return Optional.ofNullable(unit.em().find(StoredAccount.class, account.value()));
    }

    List<StoredAccount> find(Collection<Id> accounts) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        return unit.em()
                .createQuery("select a from StoredAccount a where a.id in :ids", StoredAccount.class)
                .setParameter("ids", accounts.stream().map(Id::value).toList())
                .getResultList();
    }

    Optional<StoredAccount> confirmedWith(String emailKey) {
        return first("select a from StoredAccount a where a.confirmedEmail = :key", emailKey);
    }

    /** Not confirmed, or merged into another. */
    Optional<StoredAccount> newestOtherWith(String emailKey) {
        return first(
                "select a from StoredAccount a where a.emailKey = :key and a.confirmedEmail is null order by a.id desc",
                emailKey);
    }

    Optional<StoredAccount> newestUnconfirmedWith(String emailKey) {
        return newestOtherWith(emailKey).filter(StoredAccount::isAlive);
    }

    List<StoredAccount> mergedInto(Id kept) {
        return unit.em()
                .createQuery("select a from StoredAccount a where a.mergedInto = :kept", StoredAccount.class)
                .setParameter("kept", kept.value())
                .getResultList();
    }

    List<Id> quietSince(Instant before, long after, int most) {
        return unit
                .em()
                .createQuery(
                        "select a.id from StoredAccount a where a.state = :confirmed and a.userName is null"
                                + " and (a.signedIn < :before or (a.signedIn is null and a.created < :before))"
                                + " and a.id > :after order by a.id",
                        Long.class)
                .setParameter("confirmed", StoredAccount.State.CONFIRMED)
                .setParameter("before", Timestamp.from(before))
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(Id::new)
                .toList();
    }

    Optional<StoredAccount> pupilWith(String userName) {
        return first("select a from StoredAccount a where a.userName = :key", userName);
    }

    List<StoredAccount> unconfirmedBefore(Instant moment, int most) {
        return unit.em()
                .createQuery(
                        "select a from StoredAccount a where a.state in :open and a.created < :moment",
                        StoredAccount.class)
                .setParameter("open", List.of(StoredAccount.State.UNCONFIRMED, StoredAccount.State.SHADOW))
                .setParameter("moment", Timestamp.from(moment))
                .setMaxResults(most)
                .getResultList();
    }

    void add(StoredGrant grant) {
        unit.em().persist(grant);
    }

    void remove(StoredGrant grant) {
        unit.em().remove(grant);
    }

    /** @param key one of givenKey, familyKey, emailKey */
    List<StoredAccount> beginningWith(String key, String word, int most) {
        return unit.em()
                .createQuery(
                        "select a from StoredAccount a where a.state = :confirmed and a.userName is null and a." + key
                                + " like :beginning escape '!' order by a." + key,
                        StoredAccount.class)
                .setParameter("confirmed", StoredAccount.State.CONFIRMED)
                .setParameter("beginning", word.replaceAll("([!%_])", "!$1") + "%")
                .setMaxResults(most)
                .getResultList();
    }

    /** Past the version: two who sign in at once do not overtake each other. */
    void signedIn(Id account, Instant now) {
        unit.em()
                .createQuery("update StoredAccount a set a.signedIn = :now where a.id = :id")
                .setParameter("now", Timestamp.from(now))
                .setParameter("id", account.value())
                .executeUpdate();
    }

    void removeGrantsOf(Id account) {
        unit.em()
                .createQuery("delete from StoredGrant g where g.account = :account")
                .setParameter("account", account.value())
                .executeUpdate();
    }

    Optional<StoredGrant> grant(Id account, Grant grant) {
        return unit
                .em()
                .createQuery(
                        "select g from StoredGrant g"
                                + " where g.account = :account and g.role = :role and g.territory = :territory",
                        StoredGrant.class)
                .setParameter("account", account.value())
                .setParameter("role", grant.role())
                .setParameter("territory", StoredGrant.territory(grant))
                .getResultList()
                .stream()
                .findFirst();
    }

    Set<Grant> grants(Id account) {
        return grants(List.of(account)).getOrDefault(account, Set.of());
    }

    Map<Id, Set<Grant>> grants(Collection<Id> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        Map<Id, Set<Grant>> grants = new HashMap<>();
        unit.em()
                .createQuery("select g from StoredGrant g where g.account in :ids", StoredGrant.class)
                .setParameter("ids", accounts.stream().map(Id::value).toList())
                .getResultList()
                .forEach(grant -> grants.computeIfAbsent(grant.account(), unused -> new HashSet<>())
                        .add(grant.toGrant()));
        return grants;
    }

    /** Accounts that hold a role everywhere, in the order of their ids. */
    List<Id> holding(Role role, String territory, int most) {
        return unit
                .em()
                .createQuery(
                        "select g.account from StoredGrant g"
                                + " where g.role = :role and g.territory = :territory order by g.account",
                        Long.class)
                .setParameter("role", role)
                .setParameter("territory", territory)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(Id::new)
                .collect(Collectors.toList());
    }

    /** Nobody else changes who is admin until this transaction ends. */
    List<StoredGrant> lockedAdmins() {
        return unit.em()
                .createQuery("select g from StoredGrant g where g.role = :role", StoredGrant.class)
                .setParameter("role", Role.ADMIN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<StoredAccount> holdersAfter(long after, int most) {
        return unit.em()
                .createQuery(
                        "select a from StoredAccount a where a.id > :after"
                                + " and exists (select g.id from StoredGrant g where g.account = a.id) order by a.id",
                        StoredAccount.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    long holders() {
        return unit.em()
                .createQuery("select count(distinct g.account) from StoredGrant g", Long.class)
                .getSingleResult();
    }

    private Optional<StoredAccount> first(String query, String key) {
        return unit
                .em()
                .createQuery(query, StoredAccount.class)
                .setParameter("key", key)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }
}
