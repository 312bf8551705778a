package org.etwin.network.core;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.persistence.EntityManager;
import javax.persistence.Query;
import javax.persistence.TypedQuery;
import org.etwin.network.ContactState;
import org.etwin.persistence.Unit;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The stored contacts; each method is called inside a transaction. */
@Component(service = ContactSides.class)
public final class ContactSides {
    private final Unit unit;

    @Activate
    public ContactSides(@Reference(target = "(osgi.unit.name=network)") Unit unit) {
        this.unit = unit;
    }

    /** Stores both sides if they are new. */
    void keep(Both both) {
        em().persist(both.mine());
        em().persist(both.theirs());
    }

    Optional<ContactSide> between(Id owner, Id other) {
        return find("select s from ContactSide s where s.owner = :owner and s.other = :other")
                .setParameter("owner", owner.value())
                .setParameter("other", other.value())
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The owner's sides towards those people, in one query. */
    List<ContactSide> towards(Id owner, Collection<Id> others) {
        if (others.isEmpty()) {
            return List.of();
        }
        return find("select s from ContactSide s where s.owner = :owner and s.other in :others")
                .setParameter("owner", owner.value())
                .setParameter("others", others.stream().map(Id::value).toList())
                .getResultList();
    }

    /** The other ones of all that has not ended, the newest first. */
    List<Id> others(Id owner, Set<ContactState> states, int most) {
        return number("select s.other from ContactSide s where s.owner = :owner and s.state in :states"
                        + " order by s.contact desc")
                .setParameter("owner", owner.value())
                .setParameter("states", states)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(Id::new)
                .toList();
    }

    /** All of that person's sides, whatever their state. */
    List<ContactSide> allOf(Id owner) {
        return find("select s from ContactSide s where s.owner = :owner order by s.contact")
                .setParameter("owner", owner.value())
                .getResultList();
    }

    /** Takes both sides away. */
    void remove(Id contact) {
        execute("DELETE FROM network_side WHERE contact = ?1", contact.value());
    }

    /** Gives one's place in a contact to another account, which has none with that other person. */
    void move(Id contact, Id from, Id to) {
        execute(
                "UPDATE network_side SET owner_id = ?2, version = version + 1 WHERE contact = ?1 AND owner_id = ?3",
                contact.value(),
                to.value(),
                from.value());
        execute(
                "UPDATE network_side SET other_id = ?2, version = version + 1 WHERE contact = ?1 AND other_id = ?3",
                contact.value(),
                to.value(),
                from.value());
    }

    private void execute(String sql, Object... values) {
        em().flush();
        Query query = em().createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    /** The side of that person and the opposite one, in this order; a contact of others is not found. */
    Both both(Id owner, Id contact) {
        List<ContactSide> sides = find("select s from ContactSide s where s.contact = :contact")
                .setParameter("contact", contact.value())
                .getResultList();
        ContactSide mine = sides.stream()
                .filter(side -> side.owner().equals(owner))
                .findFirst()
                .orElseThrow(Rejected::notFound);
        ContactSide theirs =
                sides.stream().filter(side -> side != mine).findFirst().orElseThrow(Rejected::notFound);
        return new Both(mine, theirs);
    }

    /** One more than the page holds, so that the caller knows whether it goes on. */
    List<ContactSide> accepted(Id owner, PageRequest page) {
        return part(
                find("select s from ContactSide s where s.owner = :owner and s.state = :state and s.contact < :after"
                        + " order by s.contact desc"),
                owner,
                ContactState.ACCEPTED,
                page);
    }

    List<ContactSide> asked(Id owner, boolean byOwner, PageRequest page) {
        return part(
                find("select s from ContactSide s where s.owner = :owner and s.state = :state"
                                + " and s.askedByOwner = :byOwner and s.contact < :after order by s.contact desc")
                        .setParameter("byOwner", byOwner),
                owner,
                ContactState.ASKED,
                page);
    }

    Count countAccepted(Id owner) {
        return Count.of(number("select count(s) from ContactSide s where s.owner = :owner and s.state = :state")
                .setParameter("owner", owner.value())
                .setParameter("state", ContactState.ACCEPTED)
                .getSingleResult());
    }

    Count countAsked(Id owner, boolean byOwner) {
        return Count.of(number("select count(s) from ContactSide s where s.owner = :owner and s.state = :state"
                        + " and s.askedByOwner = :byOwner")
                .setParameter("owner", owner.value())
                .setParameter("state", ContactState.ASKED)
                .setParameter("byOwner", byOwner)
                .getSingleResult());
    }

    long askedSince(Id owner, Instant when) {
        return number("select count(s) from ContactSide s where s.owner = :owner and s.askedByOwner = true"
                        + " and s.asked > :when")
                .setParameter("owner", owner.value())
                .setParameter("when", Timestamp.from(when))
                .getSingleResult();
    }

    long askedWithWordsSince(Id owner, String hash, Instant when) {
        return number("select count(s) from ContactSide s where s.owner = :owner and s.askedByOwner = true"
                        + " and s.asked > :when and s.messageHash = :hash")
                .setParameter("owner", owner.value())
                .setParameter("when", Timestamp.from(when))
                .setParameter("hash", hash)
                .getSingleResult();
    }

    private static List<ContactSide> part(
            TypedQuery<ContactSide> query, Id owner, ContactState state, PageRequest page) {
        long after =
                page.after() == null ? Long.MAX_VALUE : Id.parse(page.after()).value();
        return query.setParameter("owner", owner.value())
                .setParameter("state", state)
                .setParameter("after", after)
                .setMaxResults(page.size() + 1)
                .getResultList();
    }

    private TypedQuery<ContactSide> find(String words) {
        return em().createQuery(words, ContactSide.class);
    }

    private TypedQuery<Long> number(String words) {
        return em().createQuery(words, Long.class);
    }

    private EntityManager em() {
        return unit.em();
    }

    record Both(ContactSide mine, ContactSide theirs) {}
}
