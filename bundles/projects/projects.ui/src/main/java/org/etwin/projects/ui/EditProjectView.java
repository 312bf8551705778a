package org.etwin.projects.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import org.etwin.countries.Territories;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Seen;
import org.etwin.projects.Project;
import org.etwin.projects.ProjectAction;
import org.etwin.projects.Projects;
import org.etwin.ui.FormView;
import org.etwin.ui.Screen;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The text of a project that is open or closed. */
@Route("projects/edit/:id")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class EditProjectView extends FormView implements BeforeEnterObserver {
    private final transient Projects projects;
    private final transient TextFields texts;
    private Id id;
    private long version;

    @Activate
    public EditProjectView(@Reference Screen screen, @Reference Projects projects, @Reference Territories territories) {
        super(screen, "projects.edit");
        this.projects = projects;
        texts = new TextFields(screen, new ProjectWords(screen, territories), form, form);
        form.submit("projects.save", () -> {
            projects.change(actor(), id, version, texts.text());
            go("projects/" + id);
        });
        form.cancel("projects");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Id.parse(event.getRouteParameters().get("id").orElse(""));
        Seen<Project> project = projects.find(actor(), id);
        if (!project.may(ProjectAction.EDIT)) {
            throw Rejected.forbidden();
        }
        version = project.version();
        texts.show(project.value().text());
    }
}
