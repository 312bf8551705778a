package org.etwin.schools;

import java.util.List;
import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/**
 * One batch of an import is stored.
 *
 * @param source the import
 * @param schools those created or changed, at most 500
 */
@EventType("schools.imported")
public record SchoolsImported(Id source, String territory, List<Id> schools) {
    public SchoolsImported {
        schools = List.copyOf(schools);
    }
}
