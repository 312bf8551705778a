package org.etwin.ui;

import java.util.Map;
import org.etwin.platform.PageRequest;

/**
 * What a list is asked for.
 *
 * @param words what was typed, stripped, perhaps empty
 * @param filters the values that are chosen; absent means all
 * @param sort the value of the chosen order, or null if the list offers none
 */
public record Query(String words, Map<String, String> filters, String sort, PageRequest page) {
    public Query {
        filters = Map.copyOf(filters);
    }

    /** The value of the filter, or null when all are wanted. */
    public String filter(String name) {
        return filters.get(name);
    }

    /** The value of the filter as an enum, or null when all are wanted. */
    public <E extends Enum<E>> E filter(String name, Class<E> type) {
        String value = filters.get(name);
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(value)) {
                return each;
            }
        }
        return null;
    }
}
