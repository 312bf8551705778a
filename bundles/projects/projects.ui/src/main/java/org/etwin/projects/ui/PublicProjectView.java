package org.etwin.projects.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import org.etwin.countries.Territories;
import org.etwin.platform.Id;
import org.etwin.projects.Projects;
import org.etwin.projects.PublicProject;
import org.etwin.ui.Avatar;
import org.etwin.ui.Card;
import org.etwin.ui.Columns;
import org.etwin.ui.DetailHeader;
import org.etwin.ui.DetailView;
import org.etwin.ui.Facts;
import org.etwin.ui.GeneratedCover;
import org.etwin.ui.Link;
import org.etwin.ui.PersonRow;
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
    private final transient ProjectWords about;

    @Activate
    public PublicProjectView(
            @Reference Screen screen, @Reference Projects projects, @Reference Territories territories) {
        super(screen, "projects.public-project");
        this.projects = projects;
        about = new ProjectWords(screen, territories);
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
                .badge(about.kind(project.kind()), Tone.PRIMARY)
                .picture(new GeneratedCover(project.id()));
        section("about", "projects.section.about", () -> about(project));
    }

    private Columns about(PublicProject project) {
        Paragraph description = new Paragraph(project.description());
        description.addClassName("as-typed");
        Card schools = Card.titled(text("projects.schools"));
        project.schools()
                .forEach(school -> schools.add(new PersonRow(
                                new Avatar(school.name(), school.id()),
                                new Link("schools/" + school.id(), school.name()))
                        .note(about.territory(school.territory()))));
        Facts facts = new Facts(words())
                .fact("projects.languages", about.languages(project.languages()))
                .fact("projects.subjects", about.subjects(project.subjects()))
                .fact("projects.ages", about.ages(project.youngest(), project.oldest()));
        return new Columns().main(new Card(description), new Card(facts)).side(schools);
    }
}
