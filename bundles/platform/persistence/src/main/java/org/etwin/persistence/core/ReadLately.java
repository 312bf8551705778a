package org.etwin.persistence.core;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;

/** What was read since anything was written. Each write makes all of it void, so nobody must say what depends on what. */
final class ReadLately {
    private static final int MOST = 20_000;

    private final long longest;
    private final AtomicLong writes = new AtomicLong();
    private volatile Held held = new Held(0, System.nanoTime(), new ConcurrentHashMap<>());

    /** @param longest counted from the first that is remembered */
    ReadLately(Duration longest) {
        this.longest = longest.toNanos();
    }

    private record Question(Class<?> what, Object key) {}

    private record Held(long since, long begun, Map<Question, Optional<Object>> answers) {
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
        if (since != writes.get()) {
            return read.apply(keys);
        }
        Map<Question, Optional<Object>> answers = answers(since);
        Map<K, V> found = new LinkedHashMap<>();
        List<K> missing = new ArrayList<>();
        for (K key : new LinkedHashSet<>(keys)) {
            Optional<Object> known = answers.get(new Question(what, key));
            if (known == null) {
                missing.add(key);
            } else {
                known.map(what::cast).ifPresent(value -> found.put(key, value));
            }
        }
        if (!missing.isEmpty()) {
            Map<K, V> now = read.apply(missing);
            found.putAll(now);
            missing.forEach(key -> answers.put(new Question(what, key), Optional.ofNullable(now.get(key))));
        }
        return found;
    }

    /** @param question its class says what is asked, so the answer is of the type that whoever asks expects */
    @SuppressWarnings("unchecked")
    <T> T one(long since, Record question, Supplier<T> read) {
        if (since != writes.get()) {
            return read.get();
        }
        Map<Question, Optional<Object>> answers = answers(since);
        Question key = new Question(question.getClass(), question);
        Optional<Object> known = answers.get(key);
        if (known != null) {
            return (T) known.orElse(null);
        }
        T now = read.get();
        answers.put(key, Optional.ofNullable(now));
        return now;
    }

    private Map<Question, Optional<Object>> answers(long since) {
        Held now = held;
        if (!now.holds(since, longest)) {
            now = new Held(since, System.nanoTime(), new ConcurrentHashMap<>());
            held = now;
        }
        return now.answers();
    }
}
