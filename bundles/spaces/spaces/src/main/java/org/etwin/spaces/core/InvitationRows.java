package org.etwin.spaces.core;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.etwin.persistence.Unit;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.spaces.SpaceState;
import org.etwin.spaces.core.InvitationEntity.State;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Queries for invitations; called inside a transaction. */
@Component(service = InvitationRows.class)
public final class InvitationRows {
    /**
     * An invitation whose time is not over, beside what it depends on; its inviter is still in the space.
     *
     */
    record Held(InvitationEntity row, String kind, Id subject, String title, SpaceState state, String inviterRole) {}

    private static final String HELD = "SELECT i, s.kind, s.subject, s.title, s.state, m.role"
            + " FROM Invitation i, Space s, Member m WHERE i.state = :open AND i.untilAt > :now AND s.id = i.space"
            + " AND m.space = i.space AND m.account = i.inviter";

    private final Unit unit;

    @Activate
    public InvitationRows(@Reference(target = "(osgi.unit.name=spaces)") Unit unit) {
        this.unit = unit;
    }

    void add(InvitationEntity row) {
        em().persist(row);
        em().flush();
    }

    Optional<InvitationEntity> find(Id id) {
        return Optional.ofNullable(em().find(InvitationEntity.class, id.value()));
    }

    Optional<Held> held(Id id, Instant now) {
        return held(em().createQuery(HELD + " AND i.id = :id", Object[].class).setParameter("id", id.value()), now)
                .stream()
                .findFirst();
    }

    /** The newest first. */
    List<Held> heldOf(Id space, Instant now, PageRequest page) {
        readAtOnce("i.space", space, page);
        return held(
                em().createQuery(HELD + " AND i.space = :space AND i.id < :before ORDER BY i.id DESC", Object[].class)
                        .setParameter("space", space.value())
                        .setParameter("before", before(page))
                        .setMaxResults(page.size() + 1),
                now);
    }

    /** The newest first. */
    List<Held> heldTo(Id account, Instant now, PageRequest page) {
        readAtOnce("i.account", account, page);
        return held(
                em().createQuery(
                                HELD + " AND i.account = :account AND i.id < :before ORDER BY i.id DESC",
                                Object[].class)
                        .setParameter("account", account.value())
                        .setParameter("before", before(page))
                        .setMaxResults(page.size() + 1),
                now);
    }

    Optional<InvitationEntity> open(Id space, String address) {
        return em()
                .createQuery(
                        "SELECT i FROM Invitation i WHERE i.space = :space AND i.openAddress = :address",
                        InvitationEntity.class)
                .setParameter("space", space.value())
                .setParameter("address", address)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Open ones of an address that nobody was known to have. */
    List<InvitationEntity> waitingFor(String address) {
        return em().createQuery(
                        "SELECT i FROM Invitation i WHERE i.openAddress = :address AND i.account IS NULL",
                        InvitationEntity.class)
                .setParameter("address", address)
                .getResultList();
    }

    /** How many mails or notes this person caused since then. */
    long madeBy(Id inviter, Instant since) {
        return count("SELECT COUNT(i) FROM Invitation i WHERE i.inviter = :who AND i.toldAt > :since", since)
                .setParameter("who", inviter.value())
                .getSingleResult();
    }

    /** The same by address, whoever caused it. */
    long madeTo(String address, Instant since) {
        return count("SELECT COUNT(i) FROM Invitation i WHERE i.address = :who AND i.toldAt > :since", since)
                .setParameter("who", address)
                .getSingleResult();
    }

    List<InvitationEntity> toOrBy(Id account) {
        return em().createQuery(
                        "SELECT i FROM Invitation i WHERE i.account = :account OR i.inviter = :account ORDER BY i.id",
                        InvitationEntity.class)
                .setParameter("account", account.value())
                .getResultList();
    }

    /** Some of those whose time was over before that. */
    List<InvitationEntity> overBefore(Instant end, int most) {
        return em().createQuery(
                        "SELECT i FROM Invitation i WHERE i.untilAt <= :end ORDER BY i.untilAt", InvitationEntity.class)
                .setParameter("end", end.toEpochMilli())
                .setMaxResults(most)
                .getResultList();
    }

    void remove(InvitationEntity row) {
        em().remove(row);
    }

    void flush() {
        em().flush();
    }

    /** A query for rows with other columns beside them reads each row by itself unless it is there already. */
    private void readAtOnce(String column, Id id, PageRequest page) {
        em().createQuery(
                        "SELECT i FROM Invitation i WHERE " + column
                                + " = :id AND i.state = :open AND i.id < :before ORDER BY i.id DESC",
                        InvitationEntity.class)
                .setParameter("id", id.value())
                .setParameter("open", State.OPEN)
                .setParameter("before", before(page))
                .setMaxResults(page.size() + 1)
                .getResultList();
    }

    private List<Held> held(TypedQuery<Object[]> query, Instant now) {
        return query.setParameter("open", State.OPEN).setParameter("now", now.toEpochMilli()).getResultList().stream()
                .map(row -> new Held(
                        (InvitationEntity) row[0],
                        (String) row[1],
                        new Id((Long) row[2]),
                        (String) row[3],
                        (SpaceState) row[4],
                        (String) row[5]))
                .toList();
    }

    private TypedQuery<Long> count(String query, Instant since) {
        return em().createQuery(query, Long.class).setParameter("since", since.toEpochMilli());
    }

    private static long before(PageRequest page) {
        return page.after() == null ? Long.MAX_VALUE : Id.parse(page.after()).value();
    }

    private EntityManager em() {
        return unit.em();
    }
}
