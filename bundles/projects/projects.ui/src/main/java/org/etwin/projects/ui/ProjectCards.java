package org.etwin.projects.ui;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.etwin.platform.Seen;
import org.etwin.projects.Project;
import org.etwin.projects.ProjectAction;
import org.etwin.ui.Card;
import org.etwin.ui.PersonRow;
import org.etwin.ui.RelativeTime;
import org.etwin.ui.Screen;

/** One of my projects as a card: picture, with whom, for whom it waits, what I can do next. */
final class ProjectCards {
    private ProjectCards() {}

    static Card card(Seen<Project> seen, Screen screen, ProjectWords words) {
        Project project = seen.value();
        Card card = Card.linked(path(seen), words.title(project.title()));
        Covers.on(card, project.id(), project.text());
        others(project, screen).ifPresent(names -> card.note(screen.text("projects.together-with", names)));
        if (project.partners() > 0) {
            card.note(screen.text("projects.partners-count", project.partners()));
        }
        String waiting = words.waiting(project);
        if (waiting != null) {
            card.note(waiting);
        }
        String next = next(seen);
        if (next != null) {
            card.add(PersonRow.strong(screen.text(next)));
        }
        return card.row(words.state(project.state()), new RelativeTime(when(project), screen.words()));
    }

    /** Where its next action is done. */
    static String path(Seen<Project> seen) {
        return (seen.may(ProjectAction.SEND) ? "projects/new/" : "projects/")
                + seen.value().id();
    }

    /** Text key of what the one who looks can do next, or null. */
    static String next(Seen<Project> seen) {
        if (seen.may(ProjectAction.ANSWER)) {
            return "projects.next.answer";
        }
        if (seen.may(ProjectAction.SEND)) {
            return "projects.go-on";
        }
        if (seen.may(ProjectAction.SUMMARIZE) && seen.value().summary().isEmpty()) {
            return "projects.next.summarize";
        }
        return seen.may(ProjectAction.INVITE) && seen.value().partners() == 0 ? "projects.next.invite" : null;
    }

    private static Instant when(Project project) {
        return Objects.requireNonNullElse(project.changed(), project.created());
    }

    private static Optional<String> others(Project project, Screen screen) {
        return Optional.of(project.founders().stream()
                        .filter(founder -> !screen.actor().is(founder.person()))
                        .map(founder -> screen.words().person(founder.name()))
                        .collect(Collectors.joining(", ")))
                .filter(names -> !names.isEmpty());
    }
}
