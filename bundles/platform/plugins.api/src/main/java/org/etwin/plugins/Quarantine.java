package org.etwin.plugins;

import java.time.Instant;
import java.util.Set;

/**
 * Why a plug-in is kept out.
 *
 * @param part of the plug-in that failed last, and {@code fault} what it threw
 * @param territories whose NSO was told, besides the operators
 */
public record Quarantine(Instant at, String part, String fault, Set<String> territories) {
    public Quarantine {
        territories = Set.copyOf(territories);
    }
}
