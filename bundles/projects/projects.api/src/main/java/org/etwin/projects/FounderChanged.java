package org.etwin.projects;

import java.util.List;
import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/**
 * {@code from} gave the place of a founder to {@code to}, who was a partner from the same school; {@code from} is a
 * partner from now on.
 *
 * @param founders who is one now
 */
@EventType("projects.founder-changed")
public record FounderChanged(Id project, String title, Id from, Id to, List<Id> founders) {
    public FounderChanged {
        founders = List.copyOf(founders);
    }
}
