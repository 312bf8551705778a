package org.etwin.schools;

import java.util.Map;
import org.etwin.platform.Count;

/**
 * What the filters of the schools of a territory offer, with how many schools each would show while the other filters
 * stay.
 *
 * @param regions by name
 * @param verified of the state {@link SchoolState#VERIFIED}
 */
public record SchoolChoices(
        Map<String, Count> regions, Map<SchoolType, Count> types, Count verified, Count withEtwinners) {
    public SchoolChoices {
        regions = Map.copyOf(regions);
        types = Map.copyOf(types);
    }
}
