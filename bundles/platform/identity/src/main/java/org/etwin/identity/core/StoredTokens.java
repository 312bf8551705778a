package org.etwin.identity.core;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.etwin.identity.Origin;
import org.etwin.identity.SecondFactor.Step;
import org.etwin.identity.Tokens;
import org.etwin.identity.passwords.Secrets;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Rejection.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@link Tokens} of which the database knows the hashes; not cached, so an ended one is nobody's at once. */
@Component(configurationPid = "org.etwin.identity")
public final class StoredTokens implements Tokens {
    private static final Duration WRITTEN_EVERY = Duration.ofMinutes(1);

    private final Transactions transactions;
    private final SessionRepository sessions;
    private final NextStep nextStep;
    private final Ids ids;
    private final Clock clock;
    private final Duration valid;
    private final Secrets random = new Secrets();

    @Activate
    public StoredTokens(
            @Reference Transactions transactions,
            @Reference SessionRepository sessions,
            @Reference NextStep nextStep,
            @Reference Ids ids,
            @Reference Clock clock,
            Settings settings) {
        this(transactions, sessions, nextStep, ids, clock, Duration.ofHours(settings.token_hours()));
    }

    StoredTokens(
            Transactions transactions,
            SessionRepository sessions,
            NextStep nextStep,
            Ids ids,
            Clock clock,
            Duration valid) {
        this.transactions = transactions;
        this.sessions = sessions;
        this.nextStep = nextStep;
        this.ids = ids;
        this.clock = clock;
        this.valid = valid;
    }

    @Override
    public String issue(Id account, Origin origin) {
        String token = random.token();
        transactions.in(() -> sessions.add(
                StoredSession.token(ids.next(), account, Secrets.hash(token), origin, clock.instant(), valid)
                        .waitingFor(nextStep.of(account))));
        return token;
    }

    @Override
    public Optional<Id> account(String token) {
        if (token == null || token.isBlank()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<StoredSession> found = transactions
                .reading(() -> sessions.withToken(Secrets.hash(token)))
                .filter(session -> now.isBefore(session.ends()));
        if (found.filter(session -> session.waiting() != Step.NONE).isPresent()) {
            throw new Rejected(Rejection.of(Kind.UNAUTHENTICATED, "identity.rejected.second-step"));
        }
        found.filter(session -> !now.isBefore(session.seen().plus(WRITTEN_EVERY)))
                .ifPresent(session -> transactions.in(() -> sessions.seen(session.id(), now)));
        return found.map(StoredSession::account);
    }

    @Override
    public Optional<Id> session(String token) {
        return token == null
                ? Optional.empty()
                : transactions.reading(
                        () -> sessions.withToken(Secrets.hash(token)).map(StoredSession::id));
    }

    @Override
    public void revoke(String token) {
        if (token != null) {
            transactions.in(() -> sessions.withToken(Secrets.hash(token))
                    .map(StoredSession::id)
                    .ifPresent(sessions::remove));
        }
    }
}
