package org.etwin.identity.core;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.etwin.identity.Actors;
import org.etwin.identity.RightsChanged;
import org.etwin.identity.spi.StandingSource;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Faults;
import org.etwin.platform.Id;
import org.etwin.platform.Json;
import org.etwin.platform.Standing;
import org.etwin.platform.events.Event;
import org.etwin.platform.events.NodeListener;
import org.etwin.platform.events.Outbox;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@link Actors} from a cache that forgets at once on this node and by an event on the others. */
@Component(service = {Actors.class, NodeListener.class})
public final class ResolvedActors implements Actors, NodeListener {
    private static final String CHANGED = "identity.rights-changed";
    private static final int MOST = 20_000;
    /** What is read inside a transaction that is rolled back later stays no longer than this. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Transactions transactions;
    private final AccountRepository accounts;
    private final Outbox outbox;
    private final Json json;
    private final Faults faults;
    private final Clock clock;
    private final Map<Id, Resolved> cache = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();
    private volatile StandingSource standings;

    private record Resolved(Actor actor, Instant until) {}

    private record Changed(Id account) {}

    @Activate
    public ResolvedActors(
            @Reference Transactions transactions,
            @Reference AccountRepository accounts,
            @Reference Outbox outbox,
            @Reference Json json,
            @Reference Faults faults,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.outbox = outbox;
        this.json = json;
        this.faults = faults;
        this.clock = clock;
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindStandings(StandingSource source) {
        standings = source;
        forgetAll();
    }

    void unbindStandings(StandingSource source) {
        if (standings == source) {
            standings = null;
            forgetAll();
        }
    }

    @Override
    public Actor actor(Id account) {
        return resolved(account).actor();
    }

    @Override
    public void changed(Id account) {
        outbox.publish(new RightsChanged(account));
        transactions.afterCommit(() -> forget(account));
    }

    @Override
    public Set<String> types() {
        return Set.of(CHANGED);
    }

    @Override
    public void on(Event event) {
        forget(json.read(event.json(), Changed.class).account());
    }

    /** What was read before a change must not be remembered after it: the count of changes tells. */
    private Resolved resolved(Id account) {
        Instant now = clock.instant();
        Resolved known = cache.get(account);
        if (known != null && now.isBefore(known.until())) {
            return known;
        }
        long before = changes.get();
        Resolved read = read(account, now.plus(LONGEST));
        if (cache.size() >= MOST) {
            cache.clear();
        }
        cache.put(account, read);
        if (changes.get() != before) {
            cache.remove(account, read);
        }
        return read;
    }

    private Resolved read(Id account, Instant until) {
        return transactions.reading(() -> {
            Optional<StoredAccount> found = accounts.find(account);
            if (found.isEmpty() || !found.get().isAlive()) {
                return new Resolved(Actor.VISITOR, until);
            }
            StoredAccount stored = found.get();
            Actor actor = stored.isPupil()
                    ? new Actor.Pupil(account, stored.name())
                    : new Actor.Person(account, stored.name(), accounts.grants(account), standing(account));
            return new Resolved(actor, until);
        });
    }

    private Standing standing(Id account) {
        StandingSource source = standings;
        if (source == null) {
            return Standing.NONE;
        }
        try {
            return source.standing(account);
        } catch (RuntimeException e) {
            faults.record(source.getClass(), e);
            return Standing.NONE;
        }
    }

    private void forget(Id account) {
        changes.incrementAndGet();
        cache.remove(account);
    }

    private void forgetAll() {
        changes.incrementAndGet();
        cache.clear();
    }
}
