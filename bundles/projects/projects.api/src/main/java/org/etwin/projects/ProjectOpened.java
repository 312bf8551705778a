package org.etwin.projects;

import java.time.Instant;
import java.util.List;
import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/**
 * All NSOs have approved.
 *
 * @param founders both, the first first
 * @param at when it was opened first
 */
@EventType("projects.opened")
public record ProjectOpened(
        Id project, String title, String description, ProjectKind kind, List<Founder> founders, Instant at) {
    public ProjectOpened {
        founders = List.copyOf(founders);
    }

    public record Founder(Id person, String name, Id school, String territory) {}
}
