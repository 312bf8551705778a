package org.etwin.persistence.core;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.etwin.platform.Looks;

/** {@link Looks} by thread: what was seen is kept until the look is over or the thread has written something. */
public class ThreadLooks implements Looks {
    private final ThreadLocal<Answers> seen = new ThreadLocal<>();

    @Override
    public Look begin() {
        if (seen.get() != null) {
            return () -> {};
        }
        seen.set(nothing());
        return seen::remove;
    }

    @Override
    public void afresh(Runnable work) {
        boolean looking = seen.get() != null;
        seen.remove();
        try {
            work.run();
        } finally {
            if (looking) {
                seen.set(nothing());
            }
        }
    }

    /** The thread has written something. */
    void forget() {
        if (seen.get() != null) {
            seen.set(nothing());
        }
    }

    <K, V> Map<K, V> all(Class<V> what, Collection<K> keys, Function<Collection<K>, Map<K, V>> read) {
        Answers now = seen.get();
        return now == null ? read.apply(keys) : now.all(what, keys, read);
    }

    <T> T one(Record question, Supplier<T> read) {
        Answers now = seen.get();
        return now == null ? read.get() : now.one(question, read);
    }

    private static Answers nothing() {
        return new Answers(new HashMap<>());
    }
}
