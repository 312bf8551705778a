package org.etwin.projects.core;

import java.util.List;
import org.etwin.notifications.spi.Announces;
import org.etwin.projects.ProjectApproved;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the founders that one NSO has approved. */
@Component(service = Announces.class)
public final class TellsOfAnApproval extends Telling<ProjectApproved> {
    @Activate
    public TellsOfAnApproval(@Reference ProjectSight sight) {
        super(ProjectApproved.class, sight);
    }

    @Override
    public List<Announcement> announce(ProjectApproved event) {
        return event.founders().stream()
                .map(founder ->
                        told(founder, FOUNDING, "approved", event.project(), true, event.title(), event.territory()))
                .toList();
    }
}
