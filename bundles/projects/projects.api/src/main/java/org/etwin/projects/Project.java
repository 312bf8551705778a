package org.etwin.projects;

import java.time.Instant;
import java.util.List;
import org.etwin.platform.Id;

/**
 * A project as its founders, partners and the deciding NSOs see it.
 *
 * @param kind null until the second founder has accepted
 * @param founders the first, then the second if chosen
 * @param partners how many joined after it was approved; {@link Partners#of} says who
 * @param decisions of NSOs so far, the oldest first
 * @param questions of NSOs, the last of each
 * @param waitingFor whom, empty when it waits for nobody
 * @param summary what came out of it, empty until it is said at the closing
 * @param created and the other instants in UTC; null for what has not happened. {@code sent} is when it was put before
 *     the NSOs, {@code changed} the last change of its text or state
 * @param reopenUntil until when founders may open it again; null unless closed
 * @param archivedOn when it is archived by itself, or when it was; null unless closed or archived
 */
public record Project(
        Id id,
        ProjectText text,
        ProjectKind kind,
        ProjectState state,
        List<Founder> founders,
        int partners,
        List<Decision> decisions,
        List<Question> questions,
        List<WaitingFor> waitingFor,
        String summary,
        Instant created,
        Instant changed,
        Instant sent,
        Instant opened,
        Instant closed,
        Instant reopenUntil,
        Instant archivedOn) {
    public Project {
        founders = List.copyOf(founders);
        decisions = List.copyOf(decisions);
        questions = List.copyOf(questions);
        waitingFor = List.copyOf(waitingFor);
    }

    public String title() {
        return text.title();
    }
}
