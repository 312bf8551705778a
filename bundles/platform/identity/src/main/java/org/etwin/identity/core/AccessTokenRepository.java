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

/** Tokens for programs in the database; every method needs a running transaction. */
@Component(service = AccessTokenRepository.class)
public final class AccessTokenRepository {
    private final Unit unit;

    @Activate
    public AccessTokenRepository(@Reference(target = "(osgi.unit.name=identity)") Unit unit) {
        this.unit = unit;
    }

    void add(StoredAccessToken token) {
        unit.em().persist(token);
    }

    Optional<StoredAccessToken> find(Id token) {
        return Optional.ofNullable(unit.em().find(StoredAccessToken.class, token.value()));
    }

    Optional<StoredAccessToken> withHash(String hash) {
        return unit
                .em()
                .createQuery("select t from StoredAccessToken t where t.hash = :hash", StoredAccessToken.class)
                .setParameter("hash", hash)
                .getResultList()
                .stream()
                .findFirst();
    }

    List<StoredAccessToken> of(Id account) {
        return unit.em()
                .createQuery(
                        "select t from StoredAccessToken t where t.account = :account order by t.id desc",
                        StoredAccessToken.class)
                .setParameter("account", account.value())
                .getResultList();
    }

    /** Without looking whether it is still there: it may have been ended in this moment. */
    void used(Id token, Instant now) {
        unit.em()
                .createQuery("update StoredAccessToken t set t.used = :now where t.id = :id")
                .setParameter("now", Timestamp.from(now))
                .setParameter("id", token.value())
                .executeUpdate();
    }

    void remove(StoredAccessToken token) {
        unit.em().remove(token);
    }

    /** Those whose owners were not told yet. */
    List<StoredAccessToken> expiringBefore(Instant moment, int most) {
        return unit.em()
                .createQuery(
                        "select t from StoredAccessToken t where t.told is null and t.expires < :moment"
                                + " order by t.expires, t.id",
                        StoredAccessToken.class)
                .setParameter("moment", Timestamp.from(moment))
                .setMaxResults(most)
                .getResultList();
    }

    void removeExpiredBefore(Instant moment) {
        unit.em()
                .createQuery("delete from StoredAccessToken t where t.expires < :moment")
                .setParameter("moment", Timestamp.from(moment))
                .executeUpdate();
    }
}
