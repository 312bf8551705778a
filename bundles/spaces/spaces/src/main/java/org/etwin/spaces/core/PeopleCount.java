package org.etwin.spaces.core;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Id;

/** How many there are in a space: its page tells it at the top and again where it tells who sees it. */
record PeopleCount(Id space) {
    /** By role; called inside a transaction. */
    static Map<String, Integer> byRole(Transactions transactions, SpaceRows rows, Id space) {
        return transactions.lately(new PeopleCount(space), () -> {
            Map<String, Integer> counts = new HashMap<>();
            rows.people(List.of(space)).forEach(row -> counts.put((String) row[1], ((Number) row[2]).intValue()));
            return Map.copyOf(counts);
        });
    }
}
