package org.etwin.plugins;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A bundle that is not part of eTwin and builds on it, or dresses it.
 *
 * @param name symbolic name
 * @param contributes names of the extension points it has services for, and whether it brings texts or a theme
 * @param previous versions that are kept and can be rolled back to, the newest first
 * @param problem why it does not run, in English for operators; null when it does or nobody knows
 * @param quarantine why it is kept out; null unless {@link State#QUARANTINED}
 */
public record PlugIn(
        String name,
        String version,
        State state,
        Set<String> contributes,
        List<String> previous,
        String problem,
        Quarantine quarantine) {
    public PlugIn {
        contributes = Collections.unmodifiableSet(new TreeSet<>(contributes));
        previous = List.copyOf(previous);
    }

    public enum State {
        ACTIVE,
        STARTING,
        STOPPED,
        /** Something that it needs is not there. */
        UNRESOLVED,
        /** Stopped because it failed too often; stays so until it is released. */
        QUARANTINED
    }
}
