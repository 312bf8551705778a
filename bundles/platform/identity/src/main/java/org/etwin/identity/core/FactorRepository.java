package org.etwin.identity.core;

import java.util.Optional;
import org.etwin.persistence.Unit;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Second factors and recovery codes in the database; every method needs a running transaction. */
@Component(service = FactorRepository.class)
public final class FactorRepository {
    private final Unit unit;

    @Activate
    public FactorRepository(@Reference(target = "(osgi.unit.name=identity)") Unit unit) {
        this.unit = unit;
    }

    Optional<StoredFactor> find(Id account) {
        return Optional.ofNullable(unit.em().find(StoredFactor.class, account.value()));
    }

    /** Only when it is on. */
    Optional<StoredFactor> on(Id account) {
        return find(account).filter(StoredFactor::isOn);
    }

    void save(StoredFactor factor) {
        unit.em().persist(factor);
    }

    void add(StoredRecovery code) {
        unit.em().persist(code);
    }

    /** @return whether that step was still unused; of two at the same moment one gets no */
    boolean use(Id account, long step) {
        return unit.em()
                        .createNativeQuery("UPDATE identity_factor SET used_step = ?1"
                                + " WHERE account_id = ?2 AND used_step < ?3")
                        .setParameter(1, step)
                        .setParameter(2, account.value())
                        .setParameter(3, step)
                        .executeUpdate()
                == 1;
    }

    /** @return whether that recovery code was still unused */
    boolean useRecovery(Id account, String hash) {
        return unit.em()
                        .createNativeQuery("DELETE FROM identity_recovery WHERE account_id = ?1 AND code_hash = ?2")
                        .setParameter(1, account.value())
                        .setParameter(2, hash)
                        .executeUpdate()
                == 1;
    }

    int recoveryCodes(Id account) {
        return unit.em()
                .createQuery("select count(r) from StoredRecovery r where r.account = :account", Long.class)
                .setParameter("account", account.value())
                .getSingleResult()
                .intValue();
    }

    void removeRecoveryOf(Id account) {
        unit.em()
                .createQuery("delete from StoredRecovery r where r.account = :account")
                .setParameter("account", account.value())
                .executeUpdate();
    }

    void removeAllOf(Id account) {
        find(account).ifPresent(unit.em()::remove);
        removeRecoveryOf(account);
    }
}
