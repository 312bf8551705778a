package org.etwin.projects.core;

import java.util.List;
import org.etwin.notifications.spi.Announces;
import org.etwin.projects.ProjectRefused;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the founders that an NSO refused, and why. */
@Component(service = Announces.class)
public final class TellsOfARefusal extends Telling<ProjectRefused> {
    @Activate
    public TellsOfARefusal(@Reference ProjectSight sight) {
        super(ProjectRefused.class, sight);
    }

    @Override
    public List<Announcement> announce(ProjectRefused event) {
        return event.founders().stream()
                .map(founder -> told(
                        founder,
                        FOUNDING,
                        "refused",
                        event.project(),
                        true,
                        event.title(),
                        event.territory(),
                        event.reason()))
                .toList();
    }
}
