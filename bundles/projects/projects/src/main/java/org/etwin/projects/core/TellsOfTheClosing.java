package org.etwin.projects.core;

import java.util.List;
import org.etwin.notifications.spi.Announces;
import org.etwin.projects.ProjectClosed;
import org.osgi.service.component.annotations.Component;

/** Tells the other founder that the project was closed. */
@Component
public final class TellsOfTheClosing implements Announces<ProjectClosed> {
    @Override
    public String type() {
        return "projects.closed";
    }

    @Override
    public Class<ProjectClosed> shape() {
        return ProjectClosed.class;
    }

    @Override
    public List<Announcement> announce(ProjectClosed event) {
        return event.founders().stream()
                .filter(founder -> !founder.equals(event.by()))
                .map(founder -> new Announcement(
                        founder,
                        "projects.founding",
                        "projects.told.closed",
                        List.of(event.title()),
                        "/projects/" + event.project(),
                        false))
                .toList();
    }
}
