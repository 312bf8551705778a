package org.etwin.identity.core;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.etwin.identity.Origin;
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

/** {@link Tokens} of which the database knows the hashes; their sessions end as those of browsers do. */
@Component(configurationPid = "org.etwin.identity")
public final class StoredTokens implements Tokens {
    private static final int MOST = 50_000;

    private final Transactions transactions;
    private final SessionRepository sessions;
    private final LiveSessions live;
    private final NextStep nextStep;
    private final Ids ids;
    private final Clock clock;
    private final Duration valid;
    private final Secrets random = new Secrets();
    /** Which session a token stands for never changes; whether that still runs is asked each time. */
    private final Map<String, Id> known = new ConcurrentHashMap<>();

    @Activate
    public StoredTokens(
            @Reference Transactions transactions,
            @Reference SessionRepository sessions,
            @Reference LiveSessions live,
            @Reference NextStep nextStep,
            @Reference Ids ids,
            @Reference Clock clock,
            Settings settings) {
        this(transactions, sessions, live, nextStep, ids, clock, Duration.ofHours(settings.token_hours()));
    }

    StoredTokens(
            Transactions transactions,
            SessionRepository sessions,
            LiveSessions live,
            NextStep nextStep,
            Ids ids,
            Clock clock,
            Duration valid) {
        this.transactions = transactions;
        this.sessions = sessions;
        this.live = live;
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
        Optional<LiveSession> found = sessionOf(Secrets.hash(token)).flatMap(live::ofToken);
        if (found.filter(live::isDue).isPresent()) {
            throw new Rejected(Rejection.of(Kind.UNAUTHENTICATED, "identity.rejected.second-step"));
        }
        return found.map(session -> session.account);
    }

    private Optional<Id> sessionOf(String hash) {
        Id session = known.get(hash);
        if (session != null) {
            return Optional.of(session);
        }
        Optional<Id> stored =
                transactions.reading(() -> sessions.withToken(hash).map(StoredSession::id));
        if (known.size() >= MOST) {
            known.clear();
        }
        stored.ifPresent(found -> known.put(hash, found));
        return stored;
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
                    .ifPresent(live::signOut));
        }
    }
}
