package org.etwin.persistence.core;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;

/** What was read since anything was written. Each write makes all of it void, so nobody must say what depends on what. */
final class ReadLately {
    private static final int MOST = 20_000;

    private final long longest;
    private final AtomicLong writes = new AtomicLong();
    private volatile Held held = new Held(0, System.nanoTime(), new Answers(new ConcurrentHashMap<>()));

    /** @param longest counted from the first that is remembered */
    ReadLately(Duration longest) {
        this.longest = longest.toNanos();
    }

    private record Held(long since, long begun, Answers answers) {
        boolean holds(long now, long longest) {
            return since == now && System.nanoTime() - begun < longest && answers.size() < MOST;
        }
    }

    /** To be taken before the first that is read, and handed to {@link #all}. */
    long now() {
        return writes.get();
    }

    void forget() {
        writes.incrementAndGet();
    }

    /** @param since what is read may be as old as that, so it is of no use to others if something was written since */
    <K, V> Map<K, V> all(long since, Class<V> what, Collection<K> keys, Function<Collection<K>, Map<K, V>> read) {
        return since == writes.get() ? answers(since).all(what, keys, read) : read.apply(keys);
    }

    <T> T one(long since, Record question, Supplier<T> read) {
        return since == writes.get() ? answers(since).one(question, read) : read.get();
    }

    private Answers answers(long since) {
        Held now = held;
        if (!now.holds(since, longest)) {
            now = new Held(since, System.nanoTime(), new Answers(new ConcurrentHashMap<>()));
            held = now;
        }
        return now.answers();
    }
}
