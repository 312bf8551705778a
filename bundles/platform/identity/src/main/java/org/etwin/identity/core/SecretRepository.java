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

/** Hashes of tokens and confirmations in the database; every method needs a running transaction. */
@Component(service = SecretRepository.class)
public final class SecretRepository {
    private final Unit unit;

    @Activate
    public SecretRepository(@Reference(target = "(osgi.unit.name=identity)") Unit unit) {
        this.unit = unit;
    }

    /** Open links of all kinds. */
    void removeAllOf(Id account) {
        removeResetOf(account);
        removeEmailChangeOf(account);
        removeEmailBacksOf(account);
        confirmationOf(account).ifPresent(this::remove);
    }

    /** The open confirmation of the account, or a fresh one to be renewed. */
    StoredConfirmation confirmationToRenew(Id account) {
        return confirmationOf(account).orElseGet(() -> new StoredConfirmation(account));
    }

    void save(StoredConfirmation confirmation) {
        unit.em().persist(confirmation);
    }

    Optional<StoredConfirmation> confirmationOf(Id account) {
        return Optional.ofNullable(unit.em().find(StoredConfirmation.class, account.value()));
    }

    Optional<StoredConfirmation> confirmationWith(String tokenHash) {
        return unit
                .em()
                .createQuery("select c from StoredConfirmation c where c.tokenHash = :hash", StoredConfirmation.class)
                .setParameter("hash", tokenHash)
                .getResultList()
                .stream()
                .findFirst();
    }

    void remove(StoredConfirmation confirmation) {
        unit.em().remove(confirmation);
    }

    StoredReset resetToRenew(Id account) {
        return Optional.ofNullable(unit.em().find(StoredReset.class, account.value()))
                .orElseGet(() -> new StoredReset(account));
    }

    void save(StoredReset reset) {
        unit.em().persist(reset);
    }

    Optional<StoredReset> resetWith(String tokenHash) {
        return unit
                .em()
                .createQuery("select r from StoredReset r where r.tokenHash = :hash", StoredReset.class)
                .setParameter("hash", tokenHash)
                .getResultList()
                .stream()
                .findFirst();
    }

    void remove(StoredReset reset) {
        unit.em().remove(reset);
    }

    void removeResetOf(Id account) {
        Optional.ofNullable(unit.em().find(StoredReset.class, account.value())).ifPresent(this::remove);
    }

    /** The open change of the account, or a fresh one to be renewed. */
    StoredEmailChange emailChangeToRenew(Id account) {
        return emailChangeOf(account).orElseGet(() -> new StoredEmailChange(account));
    }

    Optional<StoredEmailChange> emailChangeOf(Id account) {
        return Optional.ofNullable(unit.em().find(StoredEmailChange.class, account.value()));
    }

    void save(StoredEmailChange change) {
        unit.em().persist(change);
    }

    void removeEmailChangeOf(Id account) {
        emailChangeOf(account).ifPresent(unit.em()::remove);
    }

    void save(StoredEmailBack back) {
        unit.em().persist(back);
    }

    Optional<StoredEmailBack> emailBackWith(String tokenHash) {
        return Optional.ofNullable(unit.em().find(StoredEmailBack.class, tokenHash));
    }

    void removeEmailBacksOf(Id account) {
        unit.em()
                .createQuery("delete from StoredEmailBack b where b.account = :account")
                .setParameter("account", account.value())
                .executeUpdate();
    }

    void removeExpiredBefore(Instant moment) {
        List.of("StoredReset", "StoredEmailChange", "StoredEmailBack").forEach(links -> unit.em()
                .createQuery("delete from " + links + " l where l.expires < :moment")
                .setParameter("moment", Timestamp.from(moment))
                .executeUpdate());
    }
}
