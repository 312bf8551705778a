package org.etwin.projects.core;

import java.util.List;
import org.etwin.notifications.spi.Announces;
import org.etwin.projects.ProjectOpened;
import org.osgi.service.component.annotations.Component;

/** Tells both founders that their project is open. */
@Component
public final class TellsOfTheOpening implements Announces<ProjectOpened> {
    @Override
    public String type() {
        return "projects.opened";
    }

    @Override
    public Class<ProjectOpened> shape() {
        return ProjectOpened.class;
    }

    @Override
    public List<Announcement> announce(ProjectOpened event) {
        return event.founders().stream()
                .map(founder -> new Announcement(
                        founder.person(),
                        "projects.founding",
                        "projects.told.opened",
                        List.of(event.title()),
                        "/projects/" + event.project(),
                        true))
                .toList();
    }
}
