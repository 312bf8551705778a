package org.etwin.notifications.mail.core;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
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
    /** As many as one statement may name. */
    static final int MOST_AT_ONCE = 500;

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

    void remove(StoredMail mail) {
        unit.em().remove(mail);
    }

    /** What somebody waits for comes first, then what waits longest. */
    List<Due> due(Instant now, int most) {
        return unit
                .em()
                .createQuery(
                        "select m.id, m.urgency from StoredMail m where m.state = :waiting and m.nextTry <= :now"
                                + " order by m.urgency, m.id",
                        Object[].class)
                .setParameter("waiting", StoredMail.State.WAITING)
                .setParameter("now", Timestamp.from(now))
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> new Due(new Id((Long) row[0]), (Integer) row[1] == 0))
                .toList();
    }

    /** @param urgent somebody waits for it */
    record Due(Id id, boolean urgent) {}

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

    int removeBefore(StoredMail.State state, Instant moment) {
        return unit.em()
                .createQuery("delete from StoredMail m where m.state = :state and m.created < :moment")
                .setParameter("state", state)
                .setParameter("moment", Timestamp.from(moment))
                .executeUpdate();
    }

    /** @param state or null for all; {@code part} of the address in lower case, empty for all */
    List<StoredMail> newest(StoredMail.State state, String part, long before, int most) {
        return asked("select m", state, part, " and m.id < :before order by m.id desc", StoredMail.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    Count count(StoredMail.State state, String part) {
        return Count.of(asked("select m.id", state, part, "", Long.class)
                .setMaxResults(Count.CAP + 1)
                .getResultList()
                .size());
    }

    void forget(Id account, String address) {
        unit.em()
                .createQuery("delete from StoredMail m where m.account = :account or m.recipientKey = :address")
                .setParameter("account", account.value())
                .setParameter("address", address == null ? "-" : address.toLowerCase(Locale.ROOT))
                .executeUpdate();
    }

    void move(Id gone, Id kept) {
        unit.em()
                .createQuery("update StoredMail m set m.account = :kept where m.account = :gone")
                .setParameter("kept", kept.value())
                .setParameter("gone", gone.value())
                .executeUpdate();
    }

    int parkedAgain(Id account, String address, Instant now) {
        return unit.em()
                .createQuery("update StoredMail m set m.state = :waiting, m.tries = 0, m.nextTry = :now"
                        + " where m.state = :parked and (m.account = :account or m.recipientKey = :address)")
                .setParameter("waiting", StoredMail.State.WAITING)
                .setParameter("parked", StoredMail.State.PARKED)
                .setParameter("now", Timestamp.from(now))
                .setParameter("account", account == null ? 0 : account.value())
                .setParameter("address", address.toLowerCase(Locale.ROOT))
                .executeUpdate();
    }

    int parkedAgain(String part, Instant now) {
        TypedQuery<Long> parked = asked("select m.id", StoredMail.State.PARKED, part, "", Long.class);
        List<Long> all = parked.setMaxResults(MOST_AT_ONCE).getResultList();
        return all.isEmpty()
                ? 0
                : unit.em()
                        .createQuery("update StoredMail m set m.state = :waiting, m.tries = 0, m.nextTry = :now"
                                + " where m.id in :all")
                        .setParameter("waiting", StoredMail.State.WAITING)
                        .setParameter("now", Timestamp.from(now))
                        .setParameter("all", all)
                        .executeUpdate();
    }

    private <T> TypedQuery<T> asked(String select, StoredMail.State state, String part, String rest, Class<T> type) {
        String where = " from StoredMail m where m.id > 0"
                + (part.isEmpty() ? "" : " and locate(:part, m.recipientKey) > 0")
                + (state == null ? "" : " and m.state = :state") + rest;
        TypedQuery<T> query = unit.em().createQuery(select + where, type);
        if (!part.isEmpty()) {
            query.setParameter("part", part);
        }
        return state == null ? query : query.setParameter("state", state);
    }
}
