package org.etwin.projects.ui;

import java.util.List;
import org.etwin.countries.Territories;
import org.etwin.platform.Actor;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.etwin.projects.Project;
import org.etwin.projects.Projects;
import org.etwin.ui.Avatar;
import org.etwin.ui.Card;
import org.etwin.ui.DashboardCard;
import org.etwin.ui.Link;
import org.etwin.ui.PersonRow;
import org.etwin.ui.Screen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** My newest projects with whom they wait for, on the start page. */
@Component
public final class MyProjects implements DashboardCard {
    private static final int SHOWN = 4;

    private final Projects projects;
    private final Territories territories;

    @Activate
    public MyProjects(@Reference Projects projects, @Reference Territories territories) {
        this.projects = projects;
        this.territories = territories;
    }

    @Override
    public Place place() {
        return Place.CHANGED;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public boolean shownTo(Actor actor) {
        return actor.isEtwinner();
    }

    @Override
    public com.vaadin.flow.component.Component create(Screen screen) {
        List<Seen<Project>> mine =
                projects.mine(screen.actor(), PageRequest.first(SHOWN)).items();
        ProjectWords words = new ProjectWords(screen, territories);
        Card card = Card.titled(screen.text("projects.menu"));
        mine.forEach(seen -> card.add(row(seen, screen, words)));
        if (mine.isEmpty()) {
            card.note(screen.text("projects.none-hint"));
            card.add(new Link("projects/new", screen.text("projects.create")).asSoftButton());
        }
        return card;
    }

    private static PersonRow row(Seen<Project> seen, Screen screen, ProjectWords words) {
        Project project = seen.value();
        String title = words.title(project.title());
        PersonRow row = new PersonRow(new Avatar(title, project.id()), new Link(ProjectCards.path(seen), title));
        String waiting = words.waiting(project);
        if (waiting != null) {
            row.note(waiting);
        }
        return row.end(words.state(project.state()));
    }
}
