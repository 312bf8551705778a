package org.etwin.projects.ui;

import com.vaadin.flow.router.Route;
import java.util.stream.Collectors;
import org.etwin.countries.Territories;
import org.etwin.platform.Seen;
import org.etwin.projects.Founder;
import org.etwin.projects.Project;
import org.etwin.projects.ProjectState;
import org.etwin.projects.Projects;
import org.etwin.ui.Card;
import org.etwin.ui.GeneratedCover;
import org.etwin.ui.Link;
import org.etwin.ui.ListView;
import org.etwin.ui.MenuGroups;
import org.etwin.ui.MenuItem;
import org.etwin.ui.Needs;
import org.etwin.ui.RelativeTime;
import org.etwin.ui.Screen;
import org.etwin.ui.Stack;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Invitations that wait for my answer, and my projects with whom they wait for. */
@Route("projects")
@MenuItem(group = MenuGroups.WORK, key = "projects.menu", order = 10, needs = Needs.ETWINNER, icon = "clipboard-text")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class ProjectsView extends ListView<Seen<Project>> {
    private final transient ProjectWords about;
    private final transient Invitations invitations;
    private final Stack asked = new Stack();

    @Activate
    public ProjectsView(@Reference Screen screen, @Reference Projects projects, @Reference Territories territories) {
        super(screen, "projects.menu");
        about = new ProjectWords(screen, territories);
        invitations = new Invitations(screen, projects);
        if (actor().isEtwinner()) {
            actions(new Link("projects/new", text("projects.create")).asButton());
        }
        aboveList(asked);
        source(query -> projects.mine(actor(), query.page()));
        cards(seen -> card(seen.value()));
        empty(
                "clipboard-text",
                "projects.none",
                "projects.none-hint",
                new Link("contacts", text("projects.to-contacts")).asSoftButton());
        showInvitations();
        screen.live().on(this, "projects.", () -> {
            showInvitations();
            refresh();
        });
    }

    private Card card(Project project) {
        boolean draft = project.state() == ProjectState.DRAFT;
        String title = project.title().isEmpty() ? text("projects.untitled") : project.title();
        Card card = Card.linked((draft ? "projects/new/" : "projects/") + project.id(), title)
                .cover(new GeneratedCover(project.id()));
        String others = project.founders().stream()
                .filter(founder -> !actor().is(founder.person()))
                .map(Founder::name)
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            card.note(text("projects.together-with", others));
        }
        String waiting = about.waiting(project);
        if (waiting != null) {
            card.note(waiting);
        }
        return card.row(about.state(project.state()), new RelativeTime(project.created(), words()));
    }

    private void showInvitations() {
        asked.removeAll();
        invitations.card().ifPresent(asked::add);
        asked.setVisible(asked.getComponentCount() > 0);
    }
}
