package org.etwin.identity.core;

import java.util.List;
import java.util.Optional;
import org.etwin.identity.SignIn;
import org.etwin.identity.passwords.PasswordHashes;
import org.etwin.identity.pupils.Typed;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@link SignIn} by password. An address may have a confirmed account and a newer one that was never confirmed; both are
 * tried, and both are paid for in time when they are not there, so that nobody learns which addresses are known.
 */
@Component
public final class SigningIn implements SignIn {
    private final Transactions transactions;
    private final AccountRepository accounts;
    private final Credentials credentials;
    private final Limits limits;
    private final Arriving arriving;

    private record Candidate(Id id, String hash, boolean merged) {
        static final Candidate NOBODY = new Candidate(null, null, false);

        static Candidate of(Optional<StoredAccount> account) {
            return account.map(found -> new Candidate(
                            found.id(), found.passwordHash(), found.mergedInto().isPresent()))
                    .orElse(NOBODY);
        }
    }

    @Activate
    public SigningIn(
            @Reference Transactions transactions,
            @Reference AccountRepository accounts,
            @Reference Credentials credentials,
            @Reference Limits limits,
            @Reference Arriving arriving) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.credentials = credentials;
        this.limits = limits;
        this.arriving = arriving;
    }

    @Override
    public Id person(String email, String password, String remoteAddress) {
        String key = Emails.key(email);
        limits.password(key, remoteAddress);
        List<Candidate> candidates = transactions.reading(
                () -> List.of(Candidate.of(accounts.confirmedWith(key)), Candidate.of(accounts.newestOtherWith(key))));
        Id account = check(candidates, key, password);
        limits.passwordWasRight(key, remoteAddress);
        transactions.in(() -> arriving.signedIn(account));
        return account;
    }

    @Override
    public Id pupil(String userName, String password, String remoteAddress) {
        String key = Typed.userName(userName);
        limits.pupilsPassword(key, remoteAddress);
        List<Candidate> candidates = transactions.reading(() -> List.of(Candidate.of(accounts.pupilWith(key))));
        Id account = check(candidates, key, Typed.password(password));
        limits.pupilsPasswordWasRight(key, remoteAddress);
        transactions.in(() -> arriving.signedIn(account));
        return account;
    }

    private Id check(List<Candidate> candidates, String key, String password) {
        PasswordHashes hashes = credentials.hashes();
        Candidate found = null;
        for (Candidate candidate : candidates) {
            boolean fits = hashes.fits(password, candidate.hash());
            found = fits && found == null ? candidate : found;
        }
        if (found == null) {
            throw refused();
        }
        Id account = found.id();
        if (found.merged()) {
            if (limits.mayMail(key)) {
                transactions.in(() -> accounts.find(account).ifPresent(arriving::tellWhereToGo));
            }
            throw refused();
        }
        return account;
    }

    private static Rejected refused() {
        return new Rejected(Rejection.of(Rejection.Kind.UNAUTHENTICATED, "identity.rejected.sign-in"));
    }
}
