package org.etwin.projects.ui;

import com.vaadin.flow.router.Route;
import java.util.Set;
import org.etwin.countries.Territories;
import org.etwin.platform.Seen;
import org.etwin.projects.Partners;
import org.etwin.projects.Project;
import org.etwin.projects.ProjectState;
import org.etwin.projects.Projects;
import org.etwin.ui.Link;
import org.etwin.ui.ListView;
import org.etwin.ui.MenuGroups;
import org.etwin.ui.MenuItem;
import org.etwin.ui.Needs;
import org.etwin.ui.Option;
import org.etwin.ui.Query;
import org.etwin.ui.Screen;
import org.etwin.ui.Stack;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Invitations that wait for my answer, and my projects with whom they wait for and what I can do next. */
@Route("projects")
@MenuItem(group = MenuGroups.WORK, key = "projects.menu", order = 10, needs = Needs.ETWINNER, icon = "clipboard-text")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class ProjectsView extends ListView<Seen<Project>> {
    /** Parts of the list; texts: {@code projects.only.<NAME>}. */
    private enum Only {
        DRAFTS(ProjectState.DRAFT),
        WAITING(ProjectState.WAITING_FOR_PARTNER, ProjectState.WAITING_FOR_NSO),
        OPEN(ProjectState.OPEN),
        ENDED(ProjectState.CLOSED, ProjectState.ARCHIVED, ProjectState.REFUSED, ProjectState.WITHDRAWN);

        private final Set<ProjectState> states;

        Only(ProjectState... states) {
            this.states = Set.of(states);
        }
    }

    private final transient ProjectWords about;
    private final transient Invitations invitations;
    private final Stack asked = new Stack();

    @Activate
    public ProjectsView(
            @Reference Screen screen,
            @Reference Projects projects,
            @Reference Partners partners,
            @Reference Territories territories) {
        super(screen, "projects.menu");
        about = new ProjectWords(screen, territories);
        invitations = new Invitations(screen, projects, partners);
        if (actor().isEtwinner()) {
            actions(new Link("projects/new", text("projects.create")).asButton());
        }
        chips("only", "projects.only", Option.of(words(), "projects.only", Only.values()));
        aboveList(asked);
        source(query -> projects.mine(actor(), states(query), query.page()));
        cards(seen -> ProjectCards.card(seen, screen, about));
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

    private static Set<ProjectState> states(Query query) {
        Only only = query.filter("only", Only.class);
        return only == null ? Set.of() : only.states;
    }

    private void showInvitations() {
        asked.removeAll();
        invitations.card().ifPresent(asked::add);
        asked.setVisible(asked.getComponentCount() > 0);
    }
}
