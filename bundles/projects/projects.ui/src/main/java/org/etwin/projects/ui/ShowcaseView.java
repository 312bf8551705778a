package org.etwin.projects.ui;

import com.vaadin.flow.router.Route;
import java.util.stream.Collectors;
import org.etwin.countries.Territories;
import org.etwin.projects.Projects;
import org.etwin.projects.PublicProject;
import org.etwin.ui.Card;
import org.etwin.ui.GeneratedCover;
import org.etwin.ui.ListView;
import org.etwin.ui.MenuGroups;
import org.etwin.ui.MenuItem;
import org.etwin.ui.Needs;
import org.etwin.ui.Public;
import org.etwin.ui.Screen;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Projects that were opened, for everybody. */
@Public
@Route("showcase")
@MenuItem(group = MenuGroups.NETWORK, key = "projects.showcase", order = 40, needs = Needs.ANYBODY, icon = "star-o")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class ShowcaseView extends ListView<PublicProject> {
    private final transient ProjectWords about;

    @Activate
    public ShowcaseView(@Reference Screen screen, @Reference Projects projects, @Reference Territories territories) {
        super(screen, "projects.showcase");
        about = new ProjectWords(screen, territories);
        source(query -> projects.showcase(actor(), query.page()));
        cards(this::card);
        empty("clipboard-text", "projects.showcase-none", "projects.showcase-none-hint");
    }

    private Card card(PublicProject project) {
        String countries = project.schools().stream()
                .map(school -> about.territory(school.territory()))
                .distinct()
                .collect(Collectors.joining(" · "));
        return Card.linked("showcase/" + project.id(), project.title())
                .cover(new GeneratedCover(project.id()))
                .note(countries)
                .row(about.state(project.state()));
    }
}
