package org.etwin.projects.ui;

import com.vaadin.flow.router.Route;
import java.util.OptionalInt;
import org.etwin.countries.Territories;
import org.etwin.membership.Members;
import org.etwin.network.Contacts;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.projects.Founding;
import org.etwin.projects.Partners;
import org.etwin.projects.Project;
import org.etwin.projects.Projects;
import org.etwin.projects.TextHistory;
import org.etwin.ui.DetailHeader;
import org.etwin.ui.DetailView;
import org.etwin.ui.Screen;
import org.etwin.ui.Tone;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One project for its founders, its partners and their NSOs. */
@Route("projects/:id/:section?")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class ProjectView extends DetailView<Seen<Project>> {
    private final transient Projects projects;
    private final transient Founding founding;
    private final transient ProjectWords about;
    private final transient ProjectParts parts;
    private Id watched;

    @Activate
    public ProjectView(
            @Reference Screen screen,
            @Reference Projects projects,
            @Reference Founding founding,
            @Reference Partners partners,
            @Reference TextHistory texts,
            @Reference Contacts contacts,
            @Reference Members members,
            @Reference Territories territories) {
        super(screen, "projects.project");
        this.projects = projects;
        this.founding = founding;
        about = new ProjectWords(screen, territories);
        PartnerChoice choice = new PartnerChoice(screen, contacts, members);
        parts = new ProjectParts(screen, projects, founding, partners, texts, choice, about, this::refresh, this::news);
    }

    @Override
    protected Seen<Project> load(Id id) {
        if (!id.equals(watched)) {
            watched = id;
            screen.live().on(this, "projects.", id, this::news);
        }
        return projects.find(actor(), id);
    }

    @Override
    protected void show(Seen<Project> seen, DetailHeader header) {
        Project project = seen.value();
        header.way("projects", text("projects.menu"))
                .title(about.title(project.title()))
                .badge(words().of("projects.state", project.state()), ProjectWords.tone(project.state()))
                .picture(Covers.large(project.id(), project.text()));
        if (project.kind() != null) {
            header.badge(about.kind(project.kind()), Tone.PRIMARY);
        }
        String waiting = about.waiting(project);
        if (waiting != null) {
            header.note(waiting);
        }
        new ProjectSteps(screen, projects, founding, parts.partners(), seen, this::refresh, this::go).offer(header);
        section("about", "projects.section.about", () -> parts.about(seen));
        if (project.state().wasOpened()) {
            section(
                    "partners",
                    "projects.section.partners",
                    OptionalInt.of(project.partners()),
                    () -> parts.people(seen));
        }
        section("history", "projects.section.history", () -> parts.history(project.id()));
        section("versions", "projects.section.versions", () -> parts.versions(project.id()));
    }

    /** What somebody did; what is being typed stays as it is. */
    private void news() {
        if (parts.takesIn(projects.find(actor(), id())) || parts.isTyping()) {
            refreshTop();
        } else {
            refresh();
        }
    }
}
