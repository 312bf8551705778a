package org.etwin.projects.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.etwin.countries.Territories;
import org.etwin.platform.Actor;
import org.etwin.platform.PageRequest;
import org.etwin.projects.ProjectQuery;
import org.etwin.projects.Projects;
import org.etwin.projects.PublicProject;
import org.etwin.ui.Needs;
import org.etwin.ui.SearchSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Projects that were opened, in the search field of the top bar. */
@Component
public final class FoundProjects implements SearchSource {
    private final Projects projects;
    private final Territories territories;

    @Activate
    public FoundProjects(@Reference Projects projects, @Reference Territories territories) {
        this.projects = projects;
        this.territories = territories;
    }

    @Override
    public String key() {
        return "projects.menu";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Needs needs() {
        return Needs.ANYBODY;
    }

    @Override
    public List<Found> find(Actor actor, String words, int most) {
        return projects.search(actor, ProjectQuery.words(words), PageRequest.first(most)).items().stream()
                .map(each -> new Found(each.id(), path() + "/" + each.id(), each.title(), schools(each)))
                .toList();
    }

    @Override
    public String path() {
        return "showcase";
    }

    private static String schools(PublicProject project) {
        return project.schools().stream().map(PublicProject.School::name).collect(Collectors.joining(" · "));
    }
}
