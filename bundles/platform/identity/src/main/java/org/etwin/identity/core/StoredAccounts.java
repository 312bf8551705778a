package org.etwin.identity.core;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.etwin.identity.Account;
import org.etwin.identity.AccountCard;
import org.etwin.identity.AccountRenamed;
import org.etwin.identity.Accounts;
import org.etwin.identity.Actors;
import org.etwin.identity.Registration;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Texts;
import org.etwin.platform.events.Outbox;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@link Accounts} in the database. */
@Component
public final class StoredAccounts implements Accounts {
    private final Transactions transactions;
    private final AccountRepository accounts;
    private final SecretRepository secrets;
    private final LiveSessions sessions;
    private final Registering registering;
    private final Confirming confirming;
    private final Credentials credentials;
    private final OwnPassword password;
    private final Limits limits;
    private final Actors actors;
    private final Outbox outbox;
    private final Texts texts;
    private final RegistrationRules rules = new RegistrationRules();

    @Activate
    public StoredAccounts(
            @Reference Transactions transactions,
            @Reference AccountRepository accounts,
            @Reference SecretRepository secrets,
            @Reference LiveSessions sessions,
            @Reference Registering registering,
            @Reference Confirming confirming,
            @Reference Credentials credentials,
            @Reference OwnPassword password,
            @Reference Limits limits,
            @Reference Actors actors,
            @Reference Outbox outbox,
            @Reference Texts texts) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.secrets = secrets;
        this.sessions = sessions;
        this.registering = registering;
        this.confirming = confirming;
        this.credentials = credentials;
        this.password = password;
        this.limits = limits;
        this.actors = actors;
        this.outbox = outbox;
        this.texts = texts;
    }

    @Override
    public Id register(Actor actor, Registration registration, String remoteAddress) {
        return registering.register(registration, remoteAddress);
    }

    @Override
    public Id admit(Actor actor, Registration registration) {
        Policy.mustLookAfterAccounts(actor);
        return registering.admit(registration, account -> {});
    }

    @Override
    public Id confirm(Actor actor, String token, String password) {
        return confirming.byToken(actor, token, password);
    }

    @Override
    public void confirmByCode(Actor actor, String code) {
        confirming.byCode(Policy.person(actor), code);
    }

    @Override
    public void sendConfirmationAgain(Actor actor) {
        Id id = Policy.person(actor);
        String emailKey = transactions.reading(
                () -> accounts.find(id).orElseThrow(Rejected::notFound).emailKey());
        limits.mail(emailKey);
        transactions.in(() -> {
            StoredAccount account = accounts.find(id).orElseThrow(Rejected::notFound);
            if (account.isConfirmed()) {
                throw new Rejected(Rejection.conflict("identity.rejected.confirmed-before"));
            }
            confirming.ask(account);
        });
    }

    private record Finding(Id account) {}

    @Override
    public Optional<Account> find(Actor actor, Id account) {
        if (!Policy.maySee(actor, account)) {
            return Optional.empty();
        }
        return transactions.lately(
                new Finding(account),
                () -> transactions.reading(
                        () -> accounts.find(account).map(found -> found.toAccount(accounts.grants(account)))));
    }

    @Override
    public Optional<String> email(Actor actor, Id account) {
        return Policy.maySee(actor, account) ? Face.email(transactions, accounts, account) : Optional.empty();
    }

    @Override
    public Optional<Account> findByEmail(Actor actor, String email) {
        if (!Policy.looksAfterAccounts(actor)) {
            return Optional.empty();
        }
        String key = Emails.key(email);
        return transactions.reading(() -> accounts.confirmedWith(key)
                .or(() -> accounts.newestUnconfirmedWith(key))
                .map(found -> found.toAccount(accounts.grants(found.id()))));
    }

    @Override
    public Map<Id, AccountCard> cards(Collection<Id> wanted) {
        return Face.cards(transactions, accounts, wanted);
    }

    @Override
    public void change(Actor actor, String givenName, String familyName, Locale language) {
        Id id = Policy.person(actor);
        Rejected.ifAny(rules.names(givenName, familyName));
        transactions.in(() -> {
            StoredAccount account = accounts.find(id).orElseThrow(Rejected::notFound);
            String before = account.name();
            account.name(givenName, familyName, texts.closest(language));
            actors.changed(id);
            if (!account.name().equals(before)) {
                outbox.publish(new AccountRenamed(id, account.name()));
            }
        });
    }

    @Override
    public void changePassword(Actor actor, String current, String next) {
        Id id = Policy.person(actor);
        StoredAccount account = transactions.reading(() -> accounts.find(id)).orElseThrow(Rejected::notFound);
        Rejected.ifAny(rules.password("next", next, account.email()));
        password.check(id, "current", current);
        String hash = credentials.hashes().hash(next);
        transactions.in(() -> {
            accounts.find(id).orElseThrow(Rejected::notFound).password(hash);
            sessions.endAllOf(id);
            secrets.removeResetOf(id);
            actors.changed(id);
        });
    }
}
