package org.etwin.platform;

import java.util.List;
import java.util.function.Function;

/**
 * Part of a list, in the list's order.
 *
 * @param next hand it to {@link PageRequest} for what follows; null at the end. Opaque to callers
 * @param total how many there are in all
 */
public record Page<T>(List<T> items, String next, Count total) {
    public Page {
        items = List.copyOf(items);
    }

    public static <T> Page<T> empty() {
        return new Page<>(List.of(), null, Count.of(0));
    }

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), next, total);
    }
}
