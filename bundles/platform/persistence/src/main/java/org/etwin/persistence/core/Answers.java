package org.etwin.persistence.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What was answered, also that there is nothing. */
final class Answers {
    private final Map<Question, Optional<Object>> known;

    /** @param empty for what will be known; for several threads if several ask */
    Answers(Map<Question, Optional<Object>> empty) {
        known = empty;
    }

    record Question(Class<?> what, Object key) {}

    int size() {
        return known.size();
    }

    <K, V> Map<K, V> all(Class<V> what, Collection<K> keys, Function<Collection<K>, Map<K, V>> read) {
        Map<K, V> found = new LinkedHashMap<>();
        List<K> missing = new ArrayList<>();
        for (K key : new LinkedHashSet<>(keys)) {
            Optional<Object> answer = known.get(new Question(what, key));
            if (answer == null) {
                missing.add(key);
            } else {
                answer.map(what::cast).ifPresent(value -> found.put(key, value));
            }
        }
        if (!missing.isEmpty()) {
            Map<K, V> now = read.apply(missing);
            found.putAll(now);
            missing.forEach(key -> known.put(new Question(what, key), Optional.ofNullable(now.get(key))));
        }
        return found;
    }

    /** @param question its class says what is asked, so the answer is of the type that whoever asks expects */
    @SuppressWarnings("unchecked")
    <T> T one(Record question, Supplier<T> read) {
        Question key = new Question(question.getClass(), question);
        Optional<Object> answer = known.get(key);
        if (answer != null) {
            return (T) answer.orElse(null);
        }
        T now = read.get();
        known.put(key, Optional.ofNullable(now));
        return now;
    }
}
