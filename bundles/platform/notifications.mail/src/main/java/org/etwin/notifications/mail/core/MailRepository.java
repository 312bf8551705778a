package org.etwin.notifications.mail.core;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.persistence.TypedQuery;
import org.etwin.persistence.Unit;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Mails in the database; every method needs a running transaction. */
@Component(service = MailRepository.class)
public final class MailRepository {
    private static final int DUE = 50;

    private final Unit unit;

    @Activate
    public MailRepository(@Reference(target = "(osgi.unit.name=mails)") Unit unit) {
        this.unit = unit;
    }

    void add(StoredMail mail) {
        unit.em().persist(mail);
    }

    Optional<StoredMail> find(Id mail) {
        return Optional.ofNullable(unit.em().find(StoredMail.class, mail.value()));
    }

    List<StoredMail> due(Instant now) {
        return unit.em()
                .createQuery(
                        "select m from StoredMail m where m.state = :waiting and m.nextTry <= :now order by m.id",
                        StoredMail.class)
                .setParameter("waiting", StoredMail.State.WAITING)
                .setParameter("now", Timestamp.from(now))
                .setMaxResults(DUE)
                .getResultList();
    }

    /** Whether this caller, and nobody on another node, sends it: until then no one else tries. */
    boolean claim(Id mail, Instant now, Instant until) {
        return unit.em()
                        .createQuery("update StoredMail m set m.nextTry = :until, m.tries = m.tries + 1"
                                + " where m.id = :id and m.state = :waiting and m.nextTry <= :now")
                        .setParameter("until", Timestamp.from(until))
                        .setParameter("id", mail.value())
                        .setParameter("waiting", StoredMail.State.WAITING)
                        .setParameter("now", Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }

    void end(Id mail, StoredMail.State state, String problem, Instant nextTry) {
        unit.em()
                .createQuery("update StoredMail m set m.state = :state, m.problem = :problem, m.nextTry = :next"
                        + " where m.id = :id")
                .setParameter("state", state)
                .setParameter("problem", problem)
                .setParameter("next", Timestamp.from(nextTry))
                .setParameter("id", mail.value())
                .executeUpdate();
    }

    int removeSentBefore(Instant moment) {
        return unit.em()
                .createQuery("delete from StoredMail m where m.state = :sent and m.created < :moment")
                .setParameter("sent", StoredMail.State.SENT)
                .setParameter("moment", Timestamp.from(moment))
                .executeUpdate();
    }

    /** @param part of the address in lower case, empty for all */
    List<StoredMail> newest(String part, long before, int most) {
        TypedQuery<StoredMail> query = unit.em()
                .createQuery(
                        "select m from StoredMail m where m.id < :before" + condition(part) + " order by m.id desc",
                        StoredMail.class)
                .setParameter("before", before)
                .setMaxResults(most);
        return with(query, part).getResultList();
    }

    Count count(String part) {
        TypedQuery<Long> query = unit.em()
                .createQuery("select m.id from StoredMail m where m.id > 0" + condition(part), Long.class)
                .setMaxResults(Count.CAP + 1);
        return Count.of(with(query, part).getResultList().size());
    }

    private static String condition(String part) {
        return part.isEmpty() ? "" : " and locate(:part, m.recipientKey) > 0";
    }

    private static <T> TypedQuery<T> with(TypedQuery<T> query, String part) {
        return part.isEmpty() ? query : query.setParameter("part", part);
    }
}
