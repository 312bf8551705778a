package org.etwin.identity.core;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.etwin.persistence.Unit;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sessions and tokens in the database; every method needs a running transaction. */
@Component(service = SessionRepository.class)
public final class SessionRepository {
    private final Unit unit;

    @Activate
    public SessionRepository(@Reference(target = "(osgi.unit.name=identity)") Unit unit) {
        this.unit = unit;
    }

    void add(StoredSession session) {
        unit.em().persist(session);
    }

    Optional<StoredSession> find(Id session) {
        return Optional.ofNullable(unit.em().find(StoredSession.class, session.value()));
    }

    Optional<StoredSession> withToken(String hash) {
        return unit
                .em()
                .createQuery("select s from StoredSession s where s.tokenHash = :hash", StoredSession.class)
                .setParameter("hash", hash)
                .getResultList()
                .stream()
                .findFirst();
    }

    List<StoredSession> newestOf(Id account, int most) {
        return unit.em()
                .createQuery(
                        "select s from StoredSession s where s.account = :account order by s.id desc",
                        StoredSession.class)
                .setParameter("account", account.value())
                .setMaxResults(most)
                .getResultList();
    }

    /** Without looking whether it is still there: it may have been ended in this moment. */
    void seen(Id session, Instant now) {
        unit.em()
                .createQuery("update StoredSession s set s.seen = :now where s.id = :id")
                .setParameter("now", Timestamp.from(now))
                .setParameter("id", session.value())
                .executeUpdate();
    }

    void remove(Id session) {
        unit.em()
                .createQuery("delete from StoredSession s where s.id = :id")
                .setParameter("id", session.value())
                .executeUpdate();
    }

    /** @param kept may be null */
    void removeAllOf(Id account, Id kept) {
        unit.em()
                .createQuery("delete from StoredSession s where s.account = :account and s.id <> :kept")
                .setParameter("account", account.value())
                .setParameter("kept", kept == null ? 0 : kept.value())
                .executeUpdate();
    }

    int removeEndedBefore(Instant moment) {
        return unit.em()
                .createQuery("delete from StoredSession s where s.ends < :moment")
                .setParameter("moment", Timestamp.from(moment))
                .executeUpdate();
    }
}
