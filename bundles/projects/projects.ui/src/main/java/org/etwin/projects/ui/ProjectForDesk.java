package org.etwin.projects.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.etwin.platform.Seen;
import org.etwin.projects.Project;
import org.etwin.ui.Badge;
import org.etwin.ui.Link;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Stack;
import org.etwin.ui.Tone;

/** Everything that staff of an NSO need to decide about a project, in one column. */
final class ProjectForDesk {
    private final ProjectWords words;
    private final Screen screen;
    private final AboutProject about;
    private final ProjectPeople people;

    ProjectForDesk(Screen screen, ProjectWords words) {
        this.screen = screen;
        this.words = words;
        about = new AboutProject(screen, words);
        people = new ProjectPeople(screen, words);
    }

    Component of(Seen<Project> seen) {
        Project project = seen.value();
        Stack stack = new Stack(
                new H2(new Link("projects/" + project.id(), words.title(project.title()))),
                new Row(words.state(project.state()), new Badge(words.kind(project.kind()), Tone.PRIMARY)),
                people.nsoBadges(project));
        if (project.text().image() != null) {
            stack.add(Covers.large(project.id(), project.text()));
        }
        stack.add(about.said(project.text(), H3::new));
        stack.add(about.figures(project.text(), project.kind()));
        part(stack, "projects.founders", people.founderRows(project));
        part(stack, "projects.decisions", people.nsoRows(project));
        return stack;
    }

    private void part(Stack stack, String key, List<Component> rows) {
        stack.add(new H3(screen.text(key)));
        stack.add(rows);
    }
}
