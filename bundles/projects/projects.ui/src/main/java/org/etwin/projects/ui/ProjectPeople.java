package org.etwin.projects.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.etwin.platform.Id;
import org.etwin.projects.Decision;
import org.etwin.projects.Founder;
import org.etwin.projects.Project;
import org.etwin.projects.ProjectState;
import org.etwin.projects.Question;
import org.etwin.projects.WaitingFor;
import org.etwin.ui.Avatar;
import org.etwin.ui.Badge;
import org.etwin.ui.Card;
import org.etwin.ui.Link;
import org.etwin.ui.PersonRow;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Tone;

/** The founders of a project, and how far the NSOs are with it. */
final class ProjectPeople {
    private final Screen screen;
    private final ProjectWords words;

    ProjectPeople(Screen screen, ProjectWords words) {
        this.screen = screen;
        this.words = words;
    }

    Card founders(Project project) {
        Card card = Card.titled(screen.text("projects.founders"));
        founderRows(project).forEach(card::add);
        return card;
    }

    /** What each NSO said or has to say; nothing before they were asked. */
    Optional<Card> nsos(Project project) {
        List<Component> rows = nsoRows(project);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Card card = Card.titled(screen.text("projects.decisions"));
        rows.forEach(card::add);
        return Optional.of(card);
    }

    List<Component> founderRows(Project project) {
        boolean asked = project.state() == ProjectState.WAITING_FOR_PARTNER;
        List<Component> rows = new ArrayList<>();
        for (Founder founder : project.founders()) {
            PersonRow row = person(founder.person(), founder.name());
            if (founder.schoolName() != null) {
                row.note(founder.schoolName() + " · " + words.territory(founder.territory()));
            }
            rows.add(
                    asked && !founder.accepted()
                            ? row.end(new Badge(screen.text("projects.not-answered"), Tone.WARN))
                            : row);
        }
        return rows;
    }

    /** Those who decided, then those who have not. */
    List<Component> nsoRows(Project project) {
        List<Component> rows = new ArrayList<>();
        project.decisions().forEach(each -> rows.add(decided(each)));
        for (WaitingFor each : project.waitingFor()) {
            if (each.territory() != null) {
                rows.add(waits(each));
            }
        }
        project.questions().forEach(each -> rows.add(question(each)));
        return rows;
    }

    /** In one line how far each NSO is. */
    Row nsoBadges(Project project) {
        Row row = new Row();
        project.decisions()
                .forEach(each -> row.add(badge(
                        each.territory(),
                        each.approved() ? "projects.approved" : "projects.refused",
                        each.approved() ? Tone.OK : Tone.DANGER)));
        project.waitingFor().stream()
                .filter(each -> each.territory() != null)
                .forEach(each -> row.add(badge(
                        each.territory(),
                        each.awaitsAnswer() ? "projects.answer-missing" : "projects.not-decided",
                        each.awaitsAnswer() ? Tone.ACCENT : Tone.WARN)));
        return row;
    }

    private Badge badge(String territory, String key, Tone tone) {
        return new Badge(words.territory(territory) + ": " + screen.text(key), tone);
    }

    PersonRow person(Id id, String name) {
        return name == null || name.isBlank()
                ? new PersonRow("", id)
                : new PersonRow(new Avatar(name, id), new Link("people/" + id, name));
    }

    private Component decided(Decision each) {
        PersonRow row = nso(each.territory())
                .note(screen.text(
                        "projects.decided",
                        screen.words().person(each.byName()),
                        screen.words().dateTime(each.at())));
        if (!each.words().isEmpty()) {
            row.note(screen.text("projects.said", each.words()));
        }
        return row.end(
                each.approved()
                        ? new Badge(screen.text("projects.approved"), Tone.OK)
                        : new Badge(screen.text("projects.refused"), Tone.DANGER));
    }

    private Component waits(WaitingFor each) {
        PersonRow row = nso(each.territory());
        if (each.since() != null) {
            row.note(screen.text("projects.since", screen.words().relative(each.since())));
        }
        return row.end(
                each.awaitsAnswer()
                        ? new Badge(screen.text("projects.answer-missing"), Tone.ACCENT)
                        : new Badge(screen.text("projects.not-decided"), Tone.WARN));
    }

    private Component question(Question each) {
        PersonRow row = new PersonRow(
                new Avatar(
                        words.territory(each.territory()),
                        new Id(each.territory().hashCode())),
                PersonRow.strong(screen.text("projects.asked-by", words.nso(each.territory()))));
        row.note(screen.text("projects.said", each.words())).note(screen.words().dateTime(each.asked()));
        if (!each.isOpen()) {
            row.note(screen.text("projects.answered", screen.words().person(each.answeredBy()), each.answer()));
        }
        return row;
    }

    private PersonRow nso(String territory) {
        return new PersonRow(
                new Avatar(words.territory(territory), new Id(territory.hashCode())),
                PersonRow.strong(words.nso(territory)));
    }
}
