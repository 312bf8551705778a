package org.etwin.projects.core;

import java.util.Set;
import org.etwin.files.Files;
import org.etwin.files.StoredFile;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.projects.ProjectText;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes a text into a project: keeps its image, lets the image before go, and keeps the version. */
@Component(service = Writing.class)
public final class Writing {
    private final Files files;
    private final Versions versions;
    private final ProjectSteps steps;

    @Activate
    public Writing(@Reference Files files, @Reference Versions versions, @Reference ProjectSteps steps) {
        this.files = files;
        this.versions = versions;
        this.steps = steps;
    }

    void write(Actor actor, ProjectRow project, ProjectText text) {
        ProjectText before = project.text();
        change(actor, project.id(), before.image(), text.image());
        project.write(text, steps.now());
        versions.keep(actor, project, before);
    }

    /** The first text of a draft. */
    void begun(Actor actor, ProjectRow project) {
        change(actor, project.id(), null, project.text().image());
        versions.keep(actor, project, project.text());
    }

    /** The project will be deleted. */
    void end(ProjectRow project) {
        Id image = project.text().image();
        if (image != null) {
            files.letGo(image);
        }
    }

    private void change(Actor actor, Id project, Id before, Id after) {
        if (after != null && !after.equals(before)) {
            needImage(after);
            files.keep(actor, after, project);
        }
        if (before != null && !before.equals(after)) {
            files.letGo(before);
        }
    }

    private void needImage(Id file) {
        StoredFile stored = files.find(Set.of(file)).get(file);
        if (stored == null || stored.subject() != null || !stored.use().equals(ProjectText.IMAGE_USE)) {
            throw new Rejected(Rejection.invalid("image", "projects.rejected.image-unknown"));
        }
    }
}
