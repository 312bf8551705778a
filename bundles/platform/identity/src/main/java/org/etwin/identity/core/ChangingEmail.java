package org.etwin.identity.core;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.etwin.audit.Audit;
import org.etwin.identity.EmailChanges;
import org.etwin.identity.passwords.Secrets;
import org.etwin.notifications.Mail;
import org.etwin.notifications.Mails;
import org.etwin.persistence.Duplicates;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@link EmailChanges} by mails to both addresses. The new one is confirmed only by who is signed in: a link that went to a
 * mistyped address opens nothing for whoever reads it there.
 */
@Component(configurationPid = "org.etwin.identity")
public final class ChangingEmail implements EmailChanges {
    private static final Duration RESET_VALID = Duration.ofHours(1);

    private final Transactions transactions;
    private final AccountRepository accounts;
    private final SecretRepository secrets;
    private final LinkRepository links;
    private final OwnPassword ownPassword;
    private final Confirming confirming;
    private final LiveSessions sessions;
    private final Limits limits;
    private final Mails mails;
    private final Audit audit;
    private final Clock clock;
    private final Duration valid;
    private final Duration wayBack;
    private final Secrets random = new Secrets();

    private enum Tried {
        RIGHT,
        WRONG,
        TAKEN
    }

    @Activate
    public ChangingEmail(
            @Reference Transactions transactions,
            @Reference AccountRepository accounts,
            @Reference SecretRepository secrets,
            @Reference LinkRepository links,
            @Reference OwnPassword ownPassword,
            @Reference Confirming confirming,
            @Reference LiveSessions sessions,
            @Reference Limits limits,
            @Reference Mails mails,
            @Reference Audit audit,
            @Reference Clock clock,
            Settings settings) {
        this(
                transactions,
                accounts,
                secrets,
                links,
                ownPassword,
                confirming,
                sessions,
                limits,
                mails,
                audit,
                clock,
                Duration.ofHours(settings.email_change_hours()),
                Duration.ofDays(settings.email_back_days()));
    }

    ChangingEmail(
            Transactions transactions,
            AccountRepository accounts,
            SecretRepository secrets,
            LinkRepository links,
            OwnPassword ownPassword,
            Confirming confirming,
            LiveSessions sessions,
            Limits limits,
            Mails mails,
            Audit audit,
            Clock clock,
            Duration valid,
            Duration wayBack) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.secrets = secrets;
        this.links = links;
        this.ownPassword = ownPassword;
        this.confirming = confirming;
        this.sessions = sessions;
        this.limits = limits;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
        this.valid = valid;
        this.wayBack = wayBack;
    }

    /** The work is the same whether the address is somebody's or not: one change, one mail. */
    @Override
    public void ask(Actor actor, String email, String password) {
        Id id = Policy.person(actor);
        if (!Emails.isAddress(email)) {
            throw invalid("email", "identity.rejected.email");
        }
        ownPassword.check(id, "password", password);
        limits.mail(Emails.key(email));
        transactions.in(() -> {
            StoredAccount account = accounts.find(id).orElseThrow(Rejected::notFound);
            if (Emails.key(email).equals(account.emailKey())) {
                throw invalid("email", "identity.rejected.email-same");
            }
            boolean taken = accounts.confirmedWith(Emails.key(email)).isPresent();
            String token = random.token();
            String code = random.code();
            StoredEmailChange change = secrets.emailChangeToRenew(id);
            change.renew(
                    email,
                    taken,
                    Secrets.hash(token),
                    codeHash(id, code),
                    clock.instant().plus(valid));
            secrets.save(change);
            mails.send(taken ? known(email, account) : confirm(email, account, token, code));
        });
    }

    @Override
    public void confirm(Actor actor, String token) {
        Id id = Policy.person(actor);
        String hash = Secrets.hash(token == null ? "" : token);
        Tried tried =
                guarded(id, () -> secrets.emailChangeOf(id).filter(change -> change.isLedToBy(hash, clock.instant())));
        mustBeRight(tried, invalid("token", "identity.rejected.email-link-unknown"));
    }

    /** The count of wrong codes outlives the refusal, so the refusal comes after the transaction. */
    @Override
    public void confirmByCode(Actor actor, String code) {
        Id id = Policy.person(actor);
        String hash = codeHash(id, code == null ? "" : code.replaceAll("\\s", ""));
        Tried tried =
                guarded(id, () -> secrets.emailChangeOf(id).filter(change -> change.tryCode(hash, clock.instant())));
        mustBeRight(tried, invalid("code", "identity.rejected.code-wrong"));
    }

    @Override
    public void cancel(Actor actor) {
        Id id = Policy.person(actor);
        transactions.in(() -> secrets.removeEmailChangeOf(id));
    }

    @Override
    public String waiting(Actor actor) {
        Id id = Policy.person(actor);
        return transactions
                .reading(() -> secrets.emailChangeOf(id).filter(change -> change.isValid(clock.instant())))
                .map(StoredEmailChange::email)
                .orElse(null);
    }

    @Override
    public String takeBack(String token) {
        String reset = random.token();
        try {
            transactions.in(() -> {
                StoredEmailBack back = secrets.emailBackWith(Secrets.hash(token == null ? "" : token))
                        .filter(open -> open.isValid(clock.instant()))
                        .orElseThrow(() -> invalid("token", "identity.rejected.email-link-unknown"));
                StoredAccount account = accounts.find(back.account())
                        .filter(StoredAccount::isAlive)
                        .orElseThrow(Rejected::notFound);
                if (accounts.confirmedWith(Emails.key(back.email()))
                        .filter(other -> !other.id().equals(account.id()))
                        .isPresent()) {
                    throw taken();
                }
                account.email(back.email());
                confirming.addressChanged(account);
                account.password("");
                secrets.removeAllOf(account.id());
                links.removeAllOf(account.id());
                StoredReset open = secrets.resetToRenew(account.id());
                open.renew(Secrets.hash(reset), clock.instant().plus(RESET_VALID));
                secrets.save(open);
                sessions.endAllOf(account.id());
                audit.record(
                        new Actor.System("old address"), "identity.email-taken-back", null, account.id(), Map.of());
            });
        } catch (RuntimeException e) {
            throw Duplicates.causedBy(e) ? taken() : e;
        }
        return reset;
    }

    private Tried guarded(Id id, java.util.function.Supplier<Optional<StoredEmailChange>> fitting) {
        try {
            return transactions.in(() -> {
                Optional<StoredEmailChange> change = fitting.get();
                if (change.isEmpty()) {
                    return Tried.WRONG;
                }
                if (accounts.confirmedWith(Emails.key(change.get().email())).isPresent()) {
                    return Tried.TAKEN;
                }
                settle(id, change.get().email());
                return Tried.RIGHT;
            });
        } catch (RuntimeException e) {
            if (Duplicates.causedBy(e)) {
                return Tried.TAKEN;
            }
            throw e;
        }
    }

    /** Links that went to the old address open nothing any more, but the one that takes it back. */
    private void settle(Id id, String email) {
        StoredAccount account = accounts.find(id).orElseThrow(Rejected::notFound);
        String before = account.email();
        boolean confirmed = account.isConfirmed();
        account.email(email);
        secrets.removeEmailChangeOf(id);
        secrets.removeResetOf(id);
        if (confirmed) {
            String token = random.token();
            Instant until = clock.instant().plus(wayBack);
            secrets.save(new StoredEmailBack(Secrets.hash(token), id, before, until));
            mails.send(new Mail(
                    before,
                    account.language(),
                    "identity.mail.email-changed",
                    List.of(account.givenName(), email, wayBack.toDays()),
                    "/email-back/" + token));
            confirming.addressChanged(account);
        } else {
            confirming.confirm(account);
        }
        audit.record(new Actor.System("e-mail"), "identity.email-changed", null, id, Map.of());
    }

    private static Mail confirm(String email, StoredAccount account, String token, String code) {
        return new Mail(
                email.strip(),
                account.language(),
                "identity.mail.email-confirm",
                List.of(account.givenName(), code),
                "/email-change/" + token);
    }

    private static Mail known(String email, StoredAccount account) {
        return new Mail(email.strip(), account.language(), "identity.mail.email-known", List.of(), "/sign-in");
    }

    private static void mustBeRight(Tried tried, Rejected wrong) {
        switch (tried) {
            case WRONG -> throw wrong;
            case TAKEN -> throw taken();
            case RIGHT -> {}
        }
    }

    private static String codeHash(Id account, String code) {
        return Secrets.hash(account + ":e-mail:" + code);
    }

    private static Rejected invalid(String field, String key) {
        return new Rejected(Rejection.invalid(field, key));
    }

    private static Rejected taken() {
        return new Rejected(Rejection.conflict("identity.rejected.address-has-account"));
    }
}
