package org.etwin.schools;

import java.util.List;
import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/**
 * An import was undone and nobody used these schools.
 *
 * @param schools at most 500
 */
@EventType("schools.removed")
public record SchoolsRemoved(Id source, String territory, List<Id> schools) {
    public SchoolsRemoved {
        schools = List.copyOf(schools);
    }
}
