package org.etwin.identity.core;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.etwin.identity.Origin;
import org.etwin.identity.SecondFactor.Step;
import org.etwin.identity.Sessions;
import org.etwin.identity.SessionsEnded;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Json;
import org.etwin.platform.Rejected;
import org.etwin.platform.events.Event;
import org.etwin.platform.events.NodeListener;
import org.etwin.platform.events.Outbox;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@link Sessions} in the database, read through a cache that forgets at once here and by an event on other nodes. */
@Component(
        service = {Sessions.class, LiveSessions.class, NodeListener.class},
        configurationPid = "org.etwin.identity")
public final class LiveSessions implements Sessions, NodeListener {
    private static final String ENDED = "identity.sessions-ended";
    private static final int MOST = 50_000;
    private static final int MOST_SHOWN = 100;
    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final Duration WRITTEN_EVERY = Duration.ofMinutes(1);

    private final Transactions transactions;
    private final SessionRepository sessions;
    private final AccessTokenEndings accessTokens;
    private final NextStep nextStep;
    private final Arriving arriving;
    private final Outbox outbox;
    private final Ids ids;
    private final Json json;
    private final Clock clock;
    private final Duration idle;
    private final Duration longest;
    private final Map<Id, LiveSession> cache = new ConcurrentHashMap<>();
    private final AtomicLong endings = new AtomicLong();

    private record Ended(Id account) {}

    @Activate
    public LiveSessions(
            @Reference Transactions transactions,
            @Reference SessionRepository sessions,
            @Reference AccessTokenEndings accessTokens,
            @Reference NextStep nextStep,
            @Reference Arriving arriving,
            @Reference Outbox outbox,
            @Reference Ids ids,
            @Reference Json json,
            @Reference Clock clock,
            Settings settings) {
        this(
                transactions,
                sessions,
                accessTokens,
                nextStep,
                arriving,
                outbox,
                ids,
                json,
                clock,
                Duration.ofMinutes(settings.session_idle_minutes()),
                Duration.ofHours(settings.session_hours()));
    }

    LiveSessions(
            Transactions transactions,
            SessionRepository sessions,
            AccessTokenEndings accessTokens,
            NextStep nextStep,
            Arriving arriving,
            Outbox outbox,
            Ids ids,
            Json json,
            Clock clock,
            Duration idle,
            Duration longest) {
        this.transactions = transactions;
        this.sessions = sessions;
        this.accessTokens = accessTokens;
        this.nextStep = nextStep;
        this.arriving = arriving;
        this.outbox = outbox;
        this.ids = ids;
        this.json = json;
        this.clock = clock;
        this.idle = idle;
        this.longest = longest;
    }

    @Override
    public Id begin(Id account, Origin origin) {
        return transactions.in(() -> {
            StoredSession begun = StoredSession.browser(ids.next(), account, origin, clock.instant(), longest)
                    .waitingFor(nextStep.of(account));
            sessions.add(begun);
            arriving.signedIn(account);
            return begun.id();
        });
    }

    @Override
    public Optional<Id> account(Id session) {
        if (ending(session) != Ending.NONE) {
            return Optional.empty();
        }
        LiveSession live = live(session);
        return isDue(live) ? Optional.empty() : Optional.ofNullable(live.account);
    }

    @Override
    public boolean isWaiting(Id session) {
        return session != null && ending(session) == Ending.NONE && isDue(live(session));
    }

    /** Asked each time: a role that needs the second step may have been given since the session was read. */
    boolean isDue(LiveSession live) {
        return live.waiting != Step.NONE || live.account != null && nextStep.isDue(live.account, live.proven);
    }

    @Override
    public Ending ending(Id session) {
        Instant now = clock.instant();
        LiveSession live = session == null ? null : live(session);
        if (live == null || live.account == null) {
            return Ending.SIGNED_OUT;
        }
        if (!now.isBefore(live.ends)) {
            return Ending.TOO_LONG;
        }
        return now.isBefore(live.seen.plus(idle)) ? Ending.NONE : Ending.IDLE;
    }

    @Override
    public void active(Id session) {
        if (ending(session) != Ending.NONE) {
            return;
        }
        seen(session, live(session), clock.instant());
    }

    private void seen(Id session, LiveSession live, Instant now) {
        live.seen = now;
        if (!now.isBefore(live.written.plus(WRITTEN_EVERY))) {
            live.written = now;
            transactions.in(() -> sessions.seen(session, now));
        }
    }

    @Override
    public void signOut(Id session) {
        if (session != null) {
            transactions.in(
                    () -> sessions.find(session).map(StoredSession::account).ifPresent(account -> {
                        sessions.remove(session);
                        ended(account);
                    }));
        }
    }

    @Override
    public List<Session> mine(Actor actor) {
        Id account = actor.account().orElseThrow(Rejected::unauthenticated);
        Instant now = clock.instant();
        return transactions.reading(() -> sessions.newestOf(account, MOST_SHOWN).stream()
                .filter(each -> !nextStep.isDue(each) && !each.isOver(now, idle))
                .map(StoredSession::toSession)
                .toList());
    }

    @Override
    public void end(Actor actor, Id session) {
        Id account = actor.account().orElseThrow(Rejected::unauthenticated);
        transactions.in(() -> {
            sessions.find(session)
                    .filter(found -> found.account().equals(account))
                    .orElseThrow(Rejected::notFound);
            sessions.remove(session);
            ended(account);
        });
    }

    @Override
    public void endOthers(Actor actor, Id kept) {
        Id account = actor.account().orElseThrow(Rejected::unauthenticated);
        transactions.in(() -> {
            sessions.removeAllOf(account, kept);
            ended(account);
        });
    }

    @Override
    public Duration idle() {
        return idle;
    }

    /** The session that a token stands for, until it ends; that it is used is written down once a minute. */
    Optional<LiveSession> ofToken(Id session) {
        Instant now = clock.instant();
        LiveSession live = live(session);
        if (live.account == null || !now.isBefore(live.ends)) {
            return Optional.empty();
        }
        if (!isDue(live)) {
            seen(session, live, now);
        }
        return Optional.of(live);
    }

    /** In the running transaction. */
    Step waiting(Id session) {
        return isWaiting(session) ? sessions.find(session).map(nextStep::of).orElse(Step.NONE) : Step.NONE;
    }

    /** Whose session waits for that step, in the running transaction. */
    Optional<Id> waitingFor(Id session, Step step) {
        Instant now = clock.instant();
        return Optional.ofNullable(session)
                .flatMap(sessions::find)
                .filter(found -> nextStep.of(found) == step && !found.isOver(now, idle))
                .map(StoredSession::account);
    }

    /** It waits for nothing any more, in the running transaction. */
    void passed(Id session) {
        StoredSession found = sessions.find(session).orElseThrow(Rejected::notFound);
        found.passed(clock.instant());
        ended(found.account());
    }

    /** All sessions and tokens of the account, those for programs too, in the running transaction. */
    void endAllOf(Id account) {
        sessions.removeAllOf(account, null);
        accessTokens.endAllOf(account);
        ended(account);
    }

    @Override
    public Set<String> types() {
        return Set.of(ENDED);
    }

    @Override
    public void on(Event event) {
        forget(json.read(event.json(), Ended.class).account());
    }

    private void ended(Id account) {
        outbox.publish(new SessionsEnded(account));
        transactions.afterCommit(() -> forget(account));
    }

    /** What was read before an ending must not be remembered after it: the count of endings tells. */
    private LiveSession live(Id session) {
        Instant now = clock.instant();
        LiveSession known = cache.get(session);
        if (known != null && now.isBefore(known.until)) {
            return known;
        }
        long before = endings.get();
        LiveSession read = new LiveSession(transactions.reading(() -> sessions.find(session)), now.plus(REMEMBERED));
        if (known != null && known.seen.isAfter(read.seen)) {
            read.seen = known.seen;
        }
        if (cache.size() >= MOST) {
            cache.clear();
        }
        cache.put(session, read);
        if (endings.get() != before) {
            cache.remove(session, read);
        }
        return read;
    }

    private void forget(Id account) {
        endings.incrementAndGet();
        cache.values().removeIf(live -> account.equals(live.account));
    }
}
