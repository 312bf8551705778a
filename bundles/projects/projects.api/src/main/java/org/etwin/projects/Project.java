package org.etwin.projects;

import java.time.Instant;
import java.util.List;
import org.etwin.platform.Id;

/**
 * A project as its founders and the deciding NSOs see it.
 *
 * @param kind null until the second founder has accepted
 * @param founders the first, then the second if chosen
 * @param decisions of NSOs so far, the oldest first
 * @param waitingFor whom, empty when it waits for nobody
 * @param created and the other instants in UTC; null for what has not happened. {@code sent} is when it was put before
 *     the NSOs
 */
public record Project(
        Id id,
        ProjectText text,
        ProjectKind kind,
        ProjectState state,
        List<Founder> founders,
        List<Decision> decisions,
        List<WaitingFor> waitingFor,
        Instant created,
        Instant sent,
        Instant opened,
        Instant closed) {
    public Project {
        founders = List.copyOf(founders);
        decisions = List.copyOf(decisions);
        waitingFor = List.copyOf(waitingFor);
    }

    public String title() {
        return text.title();
    }
}
