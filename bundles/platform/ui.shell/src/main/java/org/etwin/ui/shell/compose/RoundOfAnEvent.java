package org.etwin.ui.shell.compose;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.etwin.ui.Round;

/** One at a time reads; the others wait for it instead of reading the same beside it. */
final class RoundOfAnEvent implements Round {
    private final Map<Object, Object> known = new HashMap<>();

    @Override
    @SuppressWarnings("unchecked")
    public synchronized <T> T once(Object key, Supplier<T> read) {
        if (!known.containsKey(key)) {
            known.put(key, read.get());
        }
        return (T) known.get(key);
    }
}
