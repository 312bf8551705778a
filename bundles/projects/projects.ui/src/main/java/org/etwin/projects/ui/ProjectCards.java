package org.etwin.projects.ui;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.etwin.platform.Seen;
import org.etwin.projects.Project;
import org.etwin.projects.ProjectAction;
import org.etwin.ui.Card;
import org.etwin.ui.Link;
import org.etwin.ui.RelativeTime;
import org.etwin.ui.Row;
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
        next(seen, screen).ifPresent(link -> card.add(new Row(link)));
        return card.row(words.state(project.state()), new RelativeTime(when(project), screen.words()));
    }

    /** Where its next action is done. */
    static String path(Seen<Project> seen) {
        return (seen.may(ProjectAction.SEND) ? "projects/new/" : "projects/")
                + seen.value().id();
    }

    /** What the one who looks can do next, and where. */
    private static Optional<Link> next(Seen<Project> seen, Screen screen) {
        if (seen.may(ProjectAction.ANSWER)) {
            return link("projects.next.answer", path(seen), screen);
        }
        if (seen.may(ProjectAction.SEND)) {
            return link("projects.go-on", path(seen), screen);
        }
        if (seen.may(ProjectAction.SUMMARIZE) && seen.value().summary().isEmpty()) {
            return link("projects.next.summarize", path(seen), screen);
        }
        return seen.may(ProjectAction.INVITE) && seen.value().partners() == 0
                ? link("projects.next.invite", path(seen) + "/partners", screen)
                : Optional.empty();
    }

    private static Optional<Link> link(String key, String path, Screen screen) {
        return Optional.of(new Link(path, screen.text(key)).asSoftButton());
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
