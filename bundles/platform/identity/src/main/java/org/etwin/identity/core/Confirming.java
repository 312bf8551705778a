package org.etwin.identity.core;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.etwin.identity.AccountConfirmed;
import org.etwin.identity.Actors;
import org.etwin.identity.passwords.Secrets;
import org.etwin.notifications.Mail;
import org.etwin.notifications.Mails;
import org.etwin.persistence.Duplicates;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.events.Outbox;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether an address is its owner's: by a link or by a code, both mailed. */
@Component(service = Confirming.class)
public final class Confirming {
    static final Duration VALID = Duration.ofDays(3);

    private final Transactions transactions;
    private final AccountRepository accounts;
    private final SecretRepository secrets;
    private final TermsRepository acceptances;
    private final LinkRepository links;
    private final LiveSessions sessions;
    private final Credentials credentials;
    private final Actors actors;
    private final Mails mails;
    private final Outbox outbox;
    private final Clock clock;
    private final Secrets random = new Secrets();
    private final RegistrationRules rules = new RegistrationRules();
    private final Lifecycles lifecycles;

    private enum Tried {
        RIGHT,
        WRONG,
        DONE_BEFORE,
        TAKEN
    }

    @Activate
    public Confirming(
            @Reference Transactions transactions,
            @Reference AccountRepository accounts,
            @Reference SecretRepository secrets,
            @Reference TermsRepository acceptances,
            @Reference LinkRepository links,
            @Reference LiveSessions sessions,
            @Reference Credentials credentials,
            @Reference Actors actors,
            @Reference Mails mails,
            @Reference Outbox outbox,
            @Reference Lifecycles lifecycles,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.secrets = secrets;
        this.acceptances = acceptances;
        this.links = links;
        this.sessions = sessions;
        this.credentials = credentials;
        this.actors = actors;
        this.mails = mails;
        this.outbox = outbox;
        this.lifecycles = lifecycles;
        this.clock = clock;
    }

    /** Mails link and code, or, to the owner of an address that has an account, that there is one. */
    void ask(StoredAccount account) {
        String token = random.token();
        String code = random.code();
        StoredConfirmation confirmation = secrets.confirmationToRenew(account.id());
        confirmation.renew(
                Secrets.hash(token),
                codeHash(account.id(), code),
                clock.instant().plus(VALID));
        secrets.save(confirmation);
        boolean known = account.state() == StoredAccount.State.SHADOW;
        mails.send(
                known
                        ? new Mail(
                                account.email(),
                                account.language(),
                                "identity.mail.known",
                                List.of(account.givenName()),
                                "/sign-in")
                        : new Mail(
                                account.email(),
                                account.language(),
                                "identity.mail.confirm",
                                List.of(account.givenName(), code),
                                "/confirm/" + token));
    }

    /** Whoever opens the mail need not be who registered: then nobody is signed in any longer, and the password is new. */
    Id byToken(Actor actor, String token, String password) {
        StoredAccount registered = transactions.reading(() -> ledToBy(token));
        boolean own = actor.is(registered.id());
        if (!own) {
            Rejected.ifAny(rules.password("password", password, registered.email()));
        }
        String hash = own ? null : credentials.hashes().hash(password);
        return guarded(() -> transactions.in(() -> {
            StoredAccount account = ledToBy(token);
            if (accounts.confirmedWith(account.emailKey()).isPresent()
                    || account.state() != StoredAccount.State.UNCONFIRMED) {
                throw taken();
            }
            if (!own) {
                account.password(hash);
                sessions.endAllOf(account.id());
                links.removeAllOf(account.id());
            }
            confirm(account);
            return account.id();
        }));
    }

    private StoredAccount ledToBy(String token) {
        StoredConfirmation confirmation = secrets.confirmationWith(Secrets.hash(token == null ? "" : token))
                .filter(open -> open.isValid(clock.instant()))
                .orElseThrow(() -> rejected("token", "identity.rejected.link-unknown"));
        return accounts.find(confirmation.account()).orElseThrow(Rejected::notFound);
    }

    /** The account has another address that was seen to work. */
    void addressChanged(StoredAccount account) {
        lifecycles.tell(lifecycle -> lifecycle.addressChanged(account.id()));
    }

    /** The count of wrong codes outlives the refusal, so the refusal comes after the transaction. */
    void byCode(Id id, String code) {
        Tried tried = guarded(() -> transactions.in(() -> tryCode(id, code)));
        switch (tried) {
            case WRONG -> throw rejected("code", "identity.rejected.code-wrong");
            case TAKEN -> throw taken();
            default -> {
                // confirmed, now or before
            }
        }
    }

    private Tried tryCode(Id id, String code) {
        StoredAccount account = accounts.find(id).orElseThrow(Rejected::notFound);
        if (account.isConfirmed()) {
            return Tried.DONE_BEFORE;
        }
        Instant now = clock.instant();
        String hash = codeHash(id, code == null ? "" : code.replaceAll("\\s", ""));
        Optional<StoredConfirmation> confirmation = secrets.confirmationOf(id);
        boolean right = confirmation.isPresent() && confirmation.get().tryCode(hash, now);
        if (!right || account.state() == StoredAccount.State.SHADOW) {
            return Tried.WRONG;
        }
        if (accounts.confirmedWith(account.emailKey()).isPresent()) {
            return Tried.TAKEN;
        }
        confirm(account);
        return Tried.RIGHT;
    }

    /** In the running transaction. */
    void confirm(StoredAccount account) {
        account.confirm();
        secrets.confirmationOf(account.id()).ifPresent(secrets::remove);
        lifecycles.tell(lifecycle -> lifecycle.confirmed(account.id()));
        outbox.publish(new AccountConfirmed(account.id()));
        actors.changed(account.id());
    }

    /** In the running transaction. */
    void remove(StoredAccount account) {
        secrets.confirmationOf(account.id()).ifPresent(secrets::remove);
        secrets.removeEmailChangeOf(account.id());
        sessions.endAllOf(account.id());
        acceptances.removeOf(account.id());
        links.removeAllOf(account.id());
        lifecycles.tell(lifecycle -> lifecycle.removed(account.id()));
        accounts.remove(account);
        actors.changed(account.id());
    }

    private static <T> T guarded(java.util.function.Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            throw Duplicates.causedBy(e) ? taken() : e;
        }
    }

    /** The account belongs into the hash: six digits alone are looked up in a table. */
    private static String codeHash(Id account, String code) {
        return Secrets.hash(account + ":" + code);
    }

    private static Rejected rejected(String field, String key) {
        return new Rejected(Rejection.invalid(field, key));
    }

    private static Rejected taken() {
        return new Rejected(Rejection.conflict("identity.rejected.address-has-account"));
    }
}
