package org.etwin.projects.ui;

import com.vaadin.flow.router.Route;
import org.etwin.countries.Territories;
import org.etwin.platform.Id;
import org.etwin.projects.Projects;
import org.etwin.projects.PublicProject;
import org.etwin.ui.DetailHeader;
import org.etwin.ui.DetailView;
import org.etwin.ui.Public;
import org.etwin.ui.Screen;
import org.etwin.ui.Tone;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What everybody may read of a project; no person is named. */
@Public
@Route("showcase/:id/:section?")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class PublicProjectView extends DetailView<PublicProject> {
    private final transient Projects projects;
    private final transient ProjectWords words;
    private final transient AboutProject about;

    @Activate
    public PublicProjectView(
            @Reference Screen screen, @Reference Projects projects, @Reference Territories territories) {
        super(screen, "projects.public-project");
        this.projects = projects;
        words = new ProjectWords(screen, territories);
        about = new AboutProject(screen, words);
    }

    @Override
    protected PublicProject load(Id id) {
        return projects.page(actor(), id);
    }

    @Override
    protected void show(PublicProject project, DetailHeader header) {
        header.way("showcase", text("projects.showcase"))
                .title(project.title())
                .badge(words().of("projects.state", project.state()), ProjectWords.tone(project.state()))
                .badge(words.kind(project.kind()), Tone.PRIMARY)
                .note(text("projects.opened-on", words().date(project.opened())))
                .picture(Covers.large(project.id(), project.text()));
        section("about", "projects.section.about", () -> about.all(project));
    }
}
