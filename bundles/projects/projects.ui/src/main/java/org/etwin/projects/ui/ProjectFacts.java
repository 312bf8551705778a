package org.etwin.projects.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.etwin.projects.Decision;
import org.etwin.projects.Founder;
import org.etwin.projects.Project;
import org.etwin.projects.ProjectText;
import org.etwin.ui.Avatar;
import org.etwin.ui.Badge;
import org.etwin.ui.Card;
import org.etwin.ui.Columns;
import org.etwin.ui.Facts;
import org.etwin.ui.PersonRow;
import org.etwin.ui.Screen;
import org.etwin.ui.Stack;
import org.etwin.ui.Tone;

/** How a project is shown to those who found it or decide about it. */
final class ProjectFacts {
    private final Screen screen;
    private final ProjectWords words;

    ProjectFacts(Screen screen, ProjectWords words) {
        this.screen = screen;
        this.words = words;
    }

    Columns all(Project project) {
        return new Columns()
                .main(text(project.text()), new Card(figures(project)))
                .side(founders(project), decisions(project));
    }

    /** The same in one column, for a queue. */
    Stack inOneColumn(Project project) {
        return new Stack(founders(project), text(project.text()), figures(project), decisions(project));
    }

    Card text(ProjectText text) {
        Card card = new Card();
        paragraph(card, "projects.description", text.description());
        paragraph(card, "projects.aims", text.aims());
        paragraph(card, "projects.process", text.process());
        paragraph(card, "projects.results", text.results());
        return card;
    }

    Facts figures(Project project) {
        ProjectText text = project.text();
        return new Facts(screen.words())
                .fact("projects.kind-label", words.kind(project.kind()))
                .fact("projects.languages", words.languages(text.languages()))
                .fact("projects.subjects", words.subjects(text.subjects()))
                .fact("projects.ages", words.ages(text.youngest(), text.oldest()))
                .fact(
                        "projects.pupils",
                        text.pupils() == 0 ? null : screen.words().number(text.pupils()));
    }

    Card founders(Project project) {
        Card card = Card.titled(screen.text("projects.founders"));
        project.founders().forEach(founder -> card.add(row(founder)));
        return card;
    }

    private PersonRow row(Founder founder) {
        PersonRow row = new PersonRow(founder.name(), founder.person());
        if (founder.schoolName() != null) {
            row.note(founder.schoolName() + " · " + words.territory(founder.territory()));
        }
        return founder.accepted() ? row : row.end(new Badge(screen.text("projects.not-answered"), Tone.WARN));
    }

    Card decisions(Project project) {
        Card card = Card.titled(screen.text("projects.decisions"));
        String waiting = words.waiting(project);
        for (Decision each : project.decisions()) {
            PersonRow row = new PersonRow(
                    new Avatar(words.territory(each.territory()), each.by()),
                    PersonRow.strong(screen.text("projects.nso-of", words.territory(each.territory()))));
            row.note(screen.text(
                    "projects.decided", each.byName(), screen.words().dateTime(each.at())));
            if (!each.words().isEmpty()) {
                row.note(each.words());
            }
            card.add(row.end(
                    each.approved()
                            ? new Badge(screen.text("projects.approved"), Tone.OK)
                            : new Badge(screen.text("projects.refused"), Tone.DANGER)));
        }
        if (waiting != null) {
            card.note(waiting);
        }
        card.setVisible(waiting != null || !project.decisions().isEmpty());
        return card;
    }

    private void paragraph(Card card, String key, String words) {
        if (!words.isEmpty()) {
            Paragraph paragraph = new Paragraph(words);
            paragraph.addClassName("as-typed");
            card.add(new H3(screen.text(key)), paragraph);
        }
    }
}
