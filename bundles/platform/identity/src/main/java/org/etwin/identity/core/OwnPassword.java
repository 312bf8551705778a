package org.etwin.identity.core;

import org.etwin.persistence.Transactions;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whoever changes what an account hangs on types its password again: a page left open is not the person. */
@Component(service = OwnPassword.class)
public final class OwnPassword {
    private final Transactions transactions;
    private final AccountRepository accounts;
    private final Credentials credentials;
    private final Limits limits;

    @Activate
    public OwnPassword(
            @Reference Transactions transactions,
            @Reference AccountRepository accounts,
            @Reference Credentials credentials,
            @Reference Limits limits) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.credentials = credentials;
        this.limits = limits;
    }

    /** @param field the input it came from */
    void check(Id id, String field, String given) {
        StoredAccount account = transactions.reading(() -> accounts.find(id)).orElseThrow(Rejected::notFound);
        if (account.isAlive() && account.passwordHash().isEmpty()) {
            throw new Rejected(Rejection.conflict("identity.rejected.no-password"));
        }
        limits.password(account.emailKey(), null);
        if (!credentials.hashes().fits(given, account.passwordHash())) {
            throw new Rejected(Rejection.invalid(field, "identity.rejected.password-wrong"));
        }
        limits.passwordWasRight(account.emailKey(), null);
    }
}
