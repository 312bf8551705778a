package org.etwin.projects.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.etwin.projects.Decision;
import org.etwin.projects.Founder;
import org.etwin.projects.Project;
import org.etwin.projects.ProjectState;
import org.etwin.projects.ProjectText;
import org.etwin.ui.Avatar;
import org.etwin.ui.Badge;
import org.etwin.ui.Card;
import org.etwin.ui.Columns;
import org.etwin.ui.Facts;
import org.etwin.ui.Link;
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

    /** In cards, with people and decisions at the side. */
    Columns all(Project project) {
        Columns columns = about(project).side(founders(project));
        List<Component> decisions = decisionRows(project);
        return decisions.isEmpty()
                ? columns
                : columns.side(Card.titled(screen.text("projects.decisions"), array(decisions)));
    }

    /** The text and the figures alone, in cards. */
    Columns about(Project project) {
        return new Columns().main(new Card(array(paragraphs(project.text()))), new Card(figures(project)));
    }

    Card founders(Project project) {
        return Card.titled(screen.text("projects.founders"), array(founderRows(project)));
    }

    /** Under each other and without cards, for what is a card already. */
    Stack inOneColumn(Project project) {
        Stack stack = new Stack(array(founderRows(project)));
        stack.add(paragraphs(project.text()));
        stack.add(figures(project));
        List<Component> decisions = decisionRows(project);
        if (!decisions.isEmpty()) {
            stack.add(new H3(screen.text("projects.decisions")));
            stack.add(decisions);
        }
        return stack;
    }

    private Facts figures(Project project) {
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

    private List<Component> founderRows(Project project) {
        boolean asked = project.state() == ProjectState.WAITING_FOR_PARTNER;
        List<Component> rows = new ArrayList<>();
        for (Founder founder : project.founders()) {
            PersonRow row = founder.name().isBlank()
                    ? new PersonRow("", founder.person())
                    : new PersonRow(
                            new Avatar(founder.name(), founder.person()),
                            new Link("people/" + founder.person(), founder.name()));
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

    private List<Component> decisionRows(Project project) {
        List<Component> rows = new ArrayList<>();
        for (Decision each : project.decisions()) {
            PersonRow row = new PersonRow(
                    new Avatar(words.territory(each.territory()), each.by()),
                    PersonRow.strong(screen.text("projects.nso-of", words.territory(each.territory()))));
            row.note(screen.text(
                    "projects.decided",
                    screen.words().person(each.byName()),
                    screen.words().dateTime(each.at())));
            if (!each.words().isEmpty()) {
                row.note(screen.text("projects.said", each.words()));
            }
            rows.add(row.end(
                    each.approved()
                            ? new Badge(screen.text("projects.approved"), Tone.OK)
                            : new Badge(screen.text("projects.refused"), Tone.DANGER)));
        }
        String waiting = words.waiting(project);
        if (waiting != null) {
            rows.add(new Paragraph(waiting));
        }
        return rows;
    }

    private List<Component> paragraphs(ProjectText text) {
        List<Component> parts = new ArrayList<>();
        paragraph(parts, "projects.description", text.description());
        paragraph(parts, "projects.aims", text.aims());
        paragraph(parts, "projects.process", text.process());
        paragraph(parts, "projects.results", text.results());
        return parts;
    }

    private void paragraph(List<Component> parts, String key, String said) {
        if (!said.isEmpty()) {
            Paragraph paragraph = new Paragraph(said);
            paragraph.addClassName("as-typed");
            parts.add(new H3(screen.text(key)));
            parts.add(paragraph);
        }
    }

    private static Component[] array(List<Component> parts) {
        return parts.toArray(Component[]::new);
    }
}
