package org.etwin.spaces.core;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.etwin.persistence.Unit;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.spaces.SpaceState;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Queries for spaces and who is in them; called inside a transaction. */
@Component(service = SpaceRows.class)
public final class SpaceRows {
    /** The space as its door sees it. */
    record Entry(String kind, SpaceState state, String role) {}

    private static final int MOST_IN_A_ROLE = 1000;

    private final Unit unit;

    @Activate
    public SpaceRows(@Reference(target = "(osgi.unit.name=spaces)") Unit unit) {
        this.unit = unit;
    }

    void add(Object row) {
        em().persist(row);
    }

    void remove(MemberEntity member) {
        em().remove(member);
    }

    Optional<SpaceEntity> space(Id id) {
        return Optional.ofNullable(em().find(SpaceEntity.class, id.value()));
    }

    /** By space, for those that the account is in. */
    Map<Id, Entry> entriesOf(Id account, Collection<Id> spaces) {
        Map<Id, Entry> entries = new HashMap<>();
        if (spaces.isEmpty()) {
            return entries;
        }
        em().createQuery(
                        "SELECT s.id, s.kind, s.state, m.role FROM Space s, Member m"
                                + " WHERE s.id IN :spaces AND m.space = s.id AND m.account = :account",
                        Object[].class)
                .setParameter("spaces", spaces.stream().map(Id::value).toList())
                .setParameter("account", account.value())
                .getResultList()
                .forEach(row -> entries.put(
                        new Id((Long) row[0]), new Entry((String) row[1], (SpaceState) row[2], (String) row[3])));
        return entries;
    }

    Optional<SpaceEntity> ofSubject(String kind, Id subject) {
        return ofSubjects(kind, List.of(subject)).stream().findFirst();
    }

    List<SpaceEntity> ofSubjects(String kind, Collection<Id> subjects) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        return em().createQuery(
                        "SELECT s FROM Space s WHERE s.kind = :kind AND s.subject IN :subjects", SpaceEntity.class)
                .setParameter("kind", kind)
                .setParameter("subjects", subjects.stream().map(Id::value).toList())
                .getResultList();
    }

    /** The role of that account by the space, the newest space first. */
    Map<Id, String> rolesOfMember(
            Id account, Collection<String> kinds, Collection<SpaceState> states, String after, int most) {
        Map<Id, String> roles = new LinkedHashMap<>();
        em().createQuery(
                        "SELECT s.id, m.role FROM Space s, Member m WHERE m.account = :account AND s.id = m.space"
                                + " AND s.kind IN :kinds AND s.state IN :states AND s.id < :before ORDER BY s.id DESC",
                        Object[].class)
                .setParameter("account", account.value())
                .setParameter("kinds", kinds)
                .setParameter("states", states)
                .setParameter(
                        "before",
                        after == null ? Long.MAX_VALUE : Id.parse(after).value())
                .setMaxResults(most)
                .getResultList()
                .forEach(row -> roles.put(new Id((Long) row[0]), (String) row[1]));
        return roles;
    }

    /** The newest first. */
    List<SpaceEntity> spaces(Collection<Id> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em().createQuery("SELECT s FROM Space s WHERE s.id IN :ids ORDER BY s.id DESC", SpaceEntity.class)
                .setParameter("ids", ids.stream().map(Id::value).toList())
                .getResultList();
    }

    Count countOfMember(Id account, Collection<String> kinds, Collection<SpaceState> states) {
        return counted(em().createQuery(
                        "SELECT s.id FROM Space s, Member m WHERE m.account = :account AND s.id = m.space"
                                + " AND s.kind IN :kinds AND s.state IN :states",
                        Long.class)
                .setParameter("account", account.value())
                .setParameter("kinds", kinds)
                .setParameter("states", states));
    }

    /** Rows of space, role and how many. */
    List<Object[]> people(Collection<Id> spaces) {
        if (spaces.isEmpty()) {
            return List.of();
        }
        return em().createQuery(
                        "SELECT m.space, m.role, COUNT(m) FROM Member m WHERE m.space IN :spaces"
                                + " GROUP BY m.space, m.role",
                        Object[].class)
                .setParameter("spaces", spaces.stream().map(Id::value).toList())
                .getResultList();
    }

    Set<Id> withMember(Id account, Collection<Id> spaces) {
        if (spaces.isEmpty()) {
            return Set.of();
        }
        return em()
                .createQuery(
                        "SELECT m.space FROM Member m WHERE m.account = :account AND m.space IN :spaces", Long.class)
                .setParameter("account", account.value())
                .setParameter("spaces", spaces.stream().map(Id::value).toList())
                .getResultList()
                .stream()
                .map(Id::new)
                .collect(Collectors.toSet());
    }

    /** @param space whose it is */
    record Found(Id space, Entry entry) {}

    /** By subject, where the account is a member. */
    Map<Id, Found> withMember(String kind, Collection<Id> subjects, Id account) {
        return subjects.isEmpty()
                ? Map.of()
                : em()
                        .createQuery(
                                "SELECT s.subject, s.id, s.state, m.role FROM Space s, Member m WHERE s.kind = :kind"
                                        + " AND s.subject IN :subjects AND m.space = s.id AND m.account = :account",
                                Object[].class)
                        .setParameter("kind", kind)
                        .setParameter(
                                "subjects", subjects.stream().map(Id::value).toList())
                        .setParameter("account", account.value())
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(
                                row -> new Id((Long) row[0]),
                                row -> new Found(
                                        new Id((Long) row[1]), new Entry(kind, (SpaceState) row[2], (String) row[3]))));
    }

    public Optional<MemberEntity> member(Id space, Id account) {
        return members(space, List.of(account)).stream().findFirst();
    }

    public List<MemberEntity> members(Id space, Collection<Id> accounts) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        return em().createQuery(
                        "SELECT m FROM Member m WHERE m.space = :space AND m.account IN :accounts", MemberEntity.class)
                .setParameter("space", space.value())
                .setParameter("accounts", accounts.stream().map(Id::value).toList())
                .getResultList();
    }

    /** In the order in which they joined. */
    List<MemberEntity> members(Id space, Collection<String> roles, String after, int most) {
        return em().createQuery(
                        "SELECT m FROM Member m WHERE m.space = :space AND m.role IN :roles AND m.id > :after"
                                + " ORDER BY m.id",
                        MemberEntity.class)
                .setParameter("space", space.value())
                .setParameter("roles", roles)
                .setParameter("after", after == null ? -1L : Id.parse(after).value())
                .setMaxResults(most)
                .getResultList();
    }

    Count countMembers(Id space, Collection<String> roles) {
        return counted(
                em().createQuery("SELECT m.id FROM Member m WHERE m.space = :space AND m.role IN :roles", Long.class)
                        .setParameter("space", space.value())
                        .setParameter("roles", roles));
    }

    public List<Id> accounts(Id space, String role) {
        return em()
                .createQuery(
                        "SELECT m.account FROM Member m WHERE m.space = :space AND m.role = :role ORDER BY m.id",
                        Long.class)
                .setParameter("space", space.value())
                .setParameter("role", role)
                .setMaxResults(MOST_IN_A_ROLE)
                .getResultList()
                .stream()
                .map(Id::new)
                .toList();
    }

    Map<Id, Set<Id>> accounts(Collection<Id> spaces, Collection<String> roles) {
        Map<Id, Set<Id>> accounts = new HashMap<>();
        if (!spaces.isEmpty()) {
            em().createQuery(
                            "SELECT m.space, m.account FROM Member m WHERE m.space IN :spaces AND m.role IN :roles",
                            Object[].class)
                    .setParameter("spaces", spaces.stream().map(Id::value).toList())
                    .setParameter("roles", roles)
                    .getResultList()
                    .forEach(row -> accounts.computeIfAbsent(new Id((Long) row[0]), space -> new HashSet<>())
                            .add(new Id((Long) row[1])));
        }
        return accounts;
    }

    /** In all spaces, the oldest membership first. */
    List<MemberEntity> membershipsOf(Id account) {
        return em().createQuery("SELECT m FROM Member m WHERE m.account = :account ORDER BY m.id", MemberEntity.class)
                .setParameter("account", account.value())
                .getResultList();
    }

    int memberships(String kind, Id account, Collection<String> roles) {
        return em().createQuery(
                        "SELECT COUNT(m) FROM Space s, Member m WHERE m.account = :account AND s.id = m.space"
                                + " AND s.kind = :kind AND s.state <> :archived AND m.role IN :roles",
                        Long.class)
                .setParameter("account", account.value())
                .setParameter("kind", kind)
                .setParameter("archived", SpaceState.ARCHIVED)
                .setParameter("roles", roles)
                .getSingleResult()
                .intValue();
    }

    private static Count counted(TypedQuery<Long> ids) {
        return Count.of(ids.setMaxResults(Count.CAP + 1).getResultList().size());
    }

    private EntityManager em() {
        return unit.em();
    }
}
