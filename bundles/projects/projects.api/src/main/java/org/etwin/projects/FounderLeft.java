package org.etwin.projects;

import java.util.List;
import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/**
 * A founder has left the platform; the project is in that state now.
 *
 * @param staying the other founder, or the one who was asked to be; empty when there is none
 * @param territories whose NSOs had decided or were deciding
 */
@EventType("projects.founder-left")
public record FounderLeft(Id project, String title, ProjectState state, List<Id> staying, List<String> territories) {
    public FounderLeft {
        staying = List.copyOf(staying);
        territories = List.copyOf(territories);
    }
}
