package org.etwin.projects.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.etwin.countries.Territories;
import org.etwin.platform.Actor;
import org.etwin.platform.Seen;
import org.etwin.projects.Project;
import org.etwin.projects.Projects;
import org.etwin.projects.Question;
import org.etwin.ui.Avatar;
import org.etwin.ui.DashboardCard;
import org.etwin.ui.Link;
import org.etwin.ui.PersonRow;
import org.etwin.ui.Screen;
import org.etwin.ui.Stack;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** On the start page: what NSOs ask about my projects and nobody has answered. */
@org.osgi.service.component.annotations.Component
public final class WaitingAnswers implements DashboardCard {
    private final Projects projects;
    private final Territories territories;

    @Activate
    public WaitingAnswers(@Reference Projects projects, @Reference Territories territories) {
        this.projects = projects;
        this.territories = territories;
    }

    @Override
    public Place place() {
        return Place.WAITING;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean shownTo(Actor actor) {
        return actor.isEtwinner();
    }

    @Override
    public Component create(Screen screen) {
        List<Seen<Project>> asked = projects.asked(screen.actor());
        if (asked.isEmpty()) {
            return null;
        }
        ProjectWords words = new ProjectWords(screen, territories);
        Stack rows = new Stack();
        for (Seen<Project> seen : asked) {
            Project project = seen.value();
            project.questions().stream()
                    .filter(Question::isOpen)
                    .forEach(question -> rows.add(row(project, question, screen, words)));
        }
        return rows;
    }

    private static PersonRow row(Project project, Question question, Screen screen, ProjectWords words) {
        String nso = words.nso(question.territory());
        return new PersonRow(
                        new Avatar(nso, project.id()),
                        PersonRow.plain(screen.text("projects.question.waits", nso, project.title())))
                .note(screen.text("projects.said", question.words()))
                .end(new Link("projects/" + project.id(), screen.text("projects.next.answer")).asButton());
    }
}
