package org.etwin.platform;

import java.util.Set;

/**
 * A record as one actor sees it.
 *
 * @param value the record, with nothing in it that this actor may not see
 * @param version for safe editing: handed back with a change, refused as stale if it is no longer the newest
 * @param allowed what this actor may do with it now; screens and REST offer this and nothing else
 */
public record Seen<T>(T value, long version, Set<? extends Action> allowed) {
    public Seen {
        allowed = Set.copyOf(allowed);
    }

    public boolean may(Action action) {
        return allowed.contains(action);
    }
}
