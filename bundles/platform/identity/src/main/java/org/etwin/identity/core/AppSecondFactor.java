package org.etwin.identity.core;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.etwin.audit.Audit;
import org.etwin.identity.SecondFactor;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@link SecondFactor} by an app. What counts wrong codes is outside of the transaction that a wrong code rolls back. */
@Component
public final class AppSecondFactor implements SecondFactor {
    /** So long one has to bring a new secret into the app. */
    private static final Duration WANTED = Duration.ofHours(1);

    private static final int LONGEST_REASON = 500;
    private static final String ISSUER = "eTwin";

    private final Transactions transactions;
    private final AccountRepository accounts;
    private final FactorRepository factors;
    private final LiveSessions sessions;
    private final Codes codes;
    private final NextStep nextStep;
    private final OwnPassword password;
    private final Limits limits;
    private final SignInMails mails;
    private final Audit audit;
    private final Clock clock;

    @Activate
    public AppSecondFactor(
            @Reference Transactions transactions,
            @Reference AccountRepository accounts,
            @Reference FactorRepository factors,
            @Reference LiveSessions sessions,
            @Reference Codes codes,
            @Reference NextStep nextStep,
            @Reference OwnPassword password,
            @Reference Limits limits,
            @Reference SignInMails mails,
            @Reference Audit audit,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.factors = factors;
        this.sessions = sessions;
        this.codes = codes;
        this.nextStep = nextStep;
        this.password = password;
        this.limits = limits;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Step waiting(Id session) {
        return transactions.reading(() -> sessions.waiting(session));
    }

    @Override
    public void pass(Id session, String code, String remoteAddress) {
        Id account = waitingFor(session, Step.CODE);
        limited(account, remoteAddress, () -> {
            if (!codes.use(account, code)) {
                return Optional.<List<String>>empty();
            }
            sessions.passed(session);
            return Optional.of(List.of());
        });
    }

    @Override
    public Enrolment enrol(Id session) {
        Id account = waitingFor(session, Step.ENROLMENT);
        return transactions.in(() -> newSecret(account));
    }

    @Override
    public List<String> confirm(Id session, String code) {
        Id account = waitingFor(session, Step.ENROLMENT);
        return limited(account, null, () -> {
            Optional<List<String>> made = turnOn(account, code);
            made.ifPresent(unused -> sessions.passed(session));
            return made;
        });
    }

    @Override
    public State mine(Actor actor) {
        Id account = Policy.person(actor);
        return transactions.reading(() -> {
            Optional<StoredFactor> on = factors.on(account);
            return new State(
                    on.isPresent(),
                    nextStep.isRequired(account),
                    on.map(StoredFactor::since).orElse(null),
                    on.isPresent() ? factors.recoveryCodes(account) : 0);
        });
    }

    @Override
    public Enrolment begin(Actor actor, String given, String code) {
        Id account = Policy.person(actor);
        password.check(account, "password", given);
        boolean on = transactions.reading(() -> factors.on(account)).isPresent();
        if (on) {
            mustFit(account, code);
        }
        return transactions.in(() -> newSecret(account));
    }

    @Override
    public List<String> confirm(Actor actor, String code) {
        Id account = Policy.person(actor);
        return limited(account, null, () -> turnOn(account, code));
    }

    @Override
    public List<String> renewRecoveryCodes(Actor actor, String code) {
        Id account = Policy.person(actor);
        mustBeOn(account);
        return limited(
                account,
                null,
                () -> codes.use(account, code) ? Optional.of(codes.newRecoveryCodes(account)) : Optional.empty());
    }

    @Override
    public void remove(Actor actor, String code) {
        Id account = Policy.person(actor);
        mustBeOn(account);
        if (transactions.reading(() -> nextStep.isRequired(account))) {
            throw new Rejected(Rejection.conflict("identity.rejected.second-factor-required"));
        }
        limited(account, null, () -> {
            if (!codes.use(account, code)) {
                return Optional.empty();
            }
            factors.removeAllOf(account);
            audit.record(actor, "identity.second-factor-off", null, account, Map.of());
            mails.secondFactorOff(account);
            return Optional.of(List.of());
        });
    }

    @Override
    public void reset(Actor actor, Id account, String reason) {
        Policy.mustLookAfterAccounts(actor);
        if (actor.is(account)) {
            throw new Rejected(Rejection.forbidden("identity.rejected.second-factor-own"));
        }
        String why = reason == null ? "" : reason.replace("\u0000", "").strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new Rejected(Rejection.invalid("reason", "identity.rejected.second-factor-reason", LONGEST_REASON));
        }
        transactions.in(() -> {
            accounts.find(account).filter(StoredAccount::isAlive).orElseThrow(Rejected::notFound);
            if (factors.on(account).isEmpty()) {
                throw new Rejected(Rejection.conflict("identity.rejected.second-factor-off"));
            }
            factors.removeAllOf(account);
            sessions.endAllOf(account);
            audit.record(
                    actor,
                    "identity.second-factor-reset",
                    null,
                    account,
                    Map.of("reason", why, Audit.ACCOUNT, account.toString()));
            mails.secondFactorReset(account, why);
        });
    }

    private Id waitingFor(Id session, Step step) {
        return transactions.reading(() -> sessions.waitingFor(session, step)).orElseThrow(Rejected::notFound);
    }

    private Enrolment newSecret(Id account) {
        StoredAccount owner =
                accounts.find(account).filter(StoredAccount::isAlive).orElseThrow(Rejected::notFound);
        String sealed = codes.newSecret(account);
        StoredFactor factor = factors.find(account).orElseGet(() -> new StoredFactor(account));
        factor.want(sealed, clock.instant().plus(WANTED));
        factors.save(factor);
        String secret = codes.open(account, sealed);
        return new Enrolment(secret, address(owner.email(), secret));
    }

    private Optional<List<String>> turnOn(Id account, String code) {
        Instant now = clock.instant();
        StoredFactor factor = factors.find(account).orElseThrow(Rejected::notFound);
        String wanted = factor.wanted(now).orElseThrow(Rejected::notFound);
        OptionalLong step = codes.step(account, wanted, code);
        if (step.isEmpty()) {
            return Optional.empty();
        }
        factor.turnOn(step.getAsLong(), now);
        audit.record(new Actor.System("second factor"), "identity.second-factor-on", null, account, Map.of());
        mails.secondFactorOn(account);
        return Optional.of(codes.newRecoveryCodes(account));
    }

    private void mustBeOn(Id account) {
        if (transactions.reading(() -> factors.on(account)).isEmpty()) {
            throw new Rejected(Rejection.conflict("identity.rejected.second-factor-off"));
        }
    }

    private void mustFit(Id account, String code) {
        limited(account, null, () -> codes.use(account, code) ? Optional.of(List.of()) : Optional.empty());
    }

    /** @param work empty when the code is wrong: then what it did is kept and the try is not given back */
    private List<String> limited(Id account, String remoteAddress, Supplier<Optional<List<String>>> work) {
        limits.code(account, remoteAddress);
        List<String> done = transactions
                .in(work::get)
                .orElseThrow(() -> new Rejected(Rejection.invalid("code", "identity.rejected.second-factor-code")));
        limits.codeWasRight(account, remoteAddress);
        return done;
    }

    /** As the apps expect it: spaces as %20. */
    private static URI address(String email, String secret) {
        String label =
                URLEncoder.encode(ISSUER + ":" + email, StandardCharsets.UTF_8).replace("+", "%20");
        return URI.create("otpauth://totp/" + label + "?secret=" + secret + "&issuer=" + ISSUER);
    }
}
