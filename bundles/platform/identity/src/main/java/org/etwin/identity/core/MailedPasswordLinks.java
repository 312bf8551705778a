package org.etwin.identity.core;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.etwin.identity.Actors;
import org.etwin.identity.ForgottenPasswords;
import org.etwin.identity.passwords.Secrets;
import org.etwin.notifications.Mail;
import org.etwin.notifications.Mails;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@link ForgottenPasswords} by a link in a mail. */
@Component
public final class MailedPasswordLinks implements ForgottenPasswords {
    private static final Duration VALID = Duration.ofHours(1);

    private final Transactions transactions;
    private final AccountRepository accounts;
    private final SecretRepository secrets;
    private final LiveSessions sessions;
    private final Credentials credentials;
    private final Limits limits;
    private final Actors actors;
    private final Mails mails;
    private final Arriving arriving;
    private final Ids ids;
    private final Clock clock;
    private final Secrets random = new Secrets();
    private final RegistrationRules rules = new RegistrationRules();

    @Activate
    public MailedPasswordLinks(
            @Reference Transactions transactions,
            @Reference AccountRepository accounts,
            @Reference SecretRepository secrets,
            @Reference LiveSessions sessions,
            @Reference Credentials credentials,
            @Reference Limits limits,
            @Reference Actors actors,
            @Reference Mails mails,
            @Reference Arriving arriving,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.secrets = secrets;
        this.sessions = sessions;
        this.credentials = credentials;
        this.limits = limits;
        this.actors = actors;
        this.mails = mails;
        this.arriving = arriving;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void ask(String email, String remoteAddress) {
        if (!Emails.isAddress(email)) {
            throw new Rejected(Rejection.invalid("email", "identity.rejected.email"));
        }
        limits.registration(remoteAddress);
        limits.mail(Emails.key(email));
        transactions.in(() -> {
            Optional<StoredAccount> account = accounts.confirmedWith(Emails.key(email));
            Optional<StoredAccount> merged = accounts.newestOtherWith(Emails.key(email))
                    .filter(other -> other.mergedInto().isPresent());
            String token = random.token();
            keep(account.map(StoredAccount::id).orElseGet(ids::next), token, account.isPresent());
            if (account.isEmpty() && merged.isPresent()) {
                arriving.tellWhereToGo(merged.get());
            } else {
                mails.send(account.map(found -> link(found, token)).orElseGet(() -> nobody(email.strip())));
            }
        });
    }

    @Override
    public Id choose(String token, String password) {
        // A hash is dear: nobody gets one made who has no link.
        transactions.reading(() -> open(token));
        Rejected.ifAny(rules.password("password", password, null));
        String hash = credentials.hashes().hash(password);
        return transactions.in(() -> {
            StoredReset reset = open(token);
            Id account = reset.account();
            accounts.find(account).orElseThrow(Rejected::notFound).password(hash);
            secrets.remove(reset);
            sessions.endAllOf(account);
            actors.changed(account);
            return account;
        });
    }

    private StoredReset open(String token) {
        return secrets.resetWith(Secrets.hash(token == null ? "" : token))
                .filter(reset -> reset.isValid(clock.instant()))
                .orElseThrow(() -> new Rejected(Rejection.invalid("token", "identity.rejected.reset-unknown")));
    }

    /** For nobody's address something is kept as well that opens nothing: the work is the same. */
    private void keep(Id account, String token, boolean opens) {
        StoredReset reset = secrets.resetToRenew(account);
        reset.renew(Secrets.hash(token), opens ? clock.instant().plus(VALID) : clock.instant());
        secrets.save(reset);
    }

    private static Mail link(StoredAccount account, String token) {
        return new Mail(
                account.email(),
                account.language(),
                "identity.mail.password",
                List.of(account.givenName()),
                "/new-password/" + token);
    }

    static Mail nobody(String email) {
        return new Mail(email, Locale.ENGLISH, "identity.mail.nobody", List.of(email), "/join");
    }
}
