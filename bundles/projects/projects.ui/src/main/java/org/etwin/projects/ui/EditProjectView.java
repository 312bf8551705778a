package org.etwin.projects.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import org.etwin.countries.Territories;
import org.etwin.files.Files;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Seen;
import org.etwin.projects.Project;
import org.etwin.projects.ProjectAction;
import org.etwin.projects.ProjectText;
import org.etwin.projects.Projects;
import org.etwin.ui.FormView;
import org.etwin.ui.Notice;
import org.etwin.ui.Screen;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The text of a project that is open or closed. Whoever saves second sees the first one's text beside their own. */
@Route("projects/edit/:id")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class EditProjectView extends FormView implements BeforeEnterObserver {
    private final transient Projects projects;
    private final transient TextFields texts;
    private final OtherText other;
    private Id id;
    private long version;
    private transient ProjectText before;

    @Activate
    public EditProjectView(
            @Reference Screen screen,
            @Reference Projects projects,
            @Reference Territories territories,
            @Reference Files files) {
        super(screen, "projects.edit");
        this.projects = projects;
        ProjectWords words = new ProjectWords(screen, territories);
        other = new OtherText(screen, words);
        addComponentAtIndex(1, other);
        form.hint("projects.edit-hint");
        texts = new TextFields(screen, words, files, form, form, form);
        form.submit("projects.save", this::save);
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
        heading(text("projects.edit-named", project.value().title()));
        before = project.value().text();
        texts.show(before);
    }

    private void save() {
        try {
            version = projects.change(actor(), id, version, texts.text());
        } catch (Rejected rejected) {
            if (rejected.kind() != Rejection.Kind.STALE) {
                throw rejected;
            }
            meanwhile();
            return;
        }
        Notice.done(text("projects.saved"));
        go("projects/" + id);
    }

    /** The next saving is against what the other one saved, which has been seen by then. */
    private void meanwhile() {
        Seen<Project> now = projects.find(actor(), id);
        version = now.version();
        ProjectText theirs = now.value().text();
        other.show(before, theirs, texts.text(), field -> texts.take(field, theirs));
        before = theirs;
    }
}
