package org.etwin.projects.core;

import java.util.List;
import org.etwin.notifications.spi.Announces;
import org.etwin.projects.ProjectRefused;
import org.osgi.service.component.annotations.Component;

/** Tells the founders that an NSO refused, and why. */
@Component
public final class TellsOfARefusal implements Announces<ProjectRefused> {
    @Override
    public String type() {
        return "projects.refused";
    }

    @Override
    public Class<ProjectRefused> shape() {
        return ProjectRefused.class;
    }

    @Override
    public List<Announcement> announce(ProjectRefused event) {
        return event.founders().stream()
                .map(founder -> new Announcement(
                        founder,
                        "projects.founding",
                        "projects.told.refused",
                        List.of(event.title(), event.territory(), event.reason()),
                        "/projects/" + event.project(),
                        true))
                .toList();
    }
}
