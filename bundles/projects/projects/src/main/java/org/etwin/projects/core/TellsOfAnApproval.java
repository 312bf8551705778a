package org.etwin.projects.core;

import java.util.List;
import org.etwin.notifications.spi.Announces;
import org.etwin.projects.ProjectApproved;
import org.osgi.service.component.annotations.Component;

/** Tells the founders that one NSO has approved. */
@Component
public final class TellsOfAnApproval implements Announces<ProjectApproved> {
    @Override
    public String type() {
        return "projects.approved";
    }

    @Override
    public Class<ProjectApproved> shape() {
        return ProjectApproved.class;
    }

    @Override
    public List<Announcement> announce(ProjectApproved event) {
        return event.founders().stream()
                .map(founder -> new Announcement(
                        founder,
                        "projects.founding",
                        "projects.told.approved",
                        List.of(event.title(), event.territory()),
                        "/projects/" + event.project(),
                        true))
                .toList();
    }
}
