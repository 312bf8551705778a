package org.etwin.projects.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.projects.Projects;
import org.etwin.projects.PublicProject;
import org.etwin.ui.PagePreview;
import org.etwin.ui.PagePreview.Preview;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a link to the public page of a project tells before it is opened. */
@Component
public final class ProjectPreviews implements PagePreview {
    private static final Pattern PAGE = Pattern.compile("showcase/([0-9a-zA-Z]+)(/.*)?");

    private final Projects projects;

    @Activate
    public ProjectPreviews(@Reference Projects projects) {
        this.projects = projects;
    }

    @Override
    public Optional<Preview> of(String path, Locale language) {
        Matcher page = PAGE.matcher(path);
        if (!page.matches()) {
            return Optional.empty();
        }
        PublicProject project = projects.page(Actor.VISITOR, Id.parse(page.group(1)));
        return Optional.of(new Preview(
                project.title(),
                project.description(),
                project.text().image(),
                project.text().imageAlt()));
    }
}
