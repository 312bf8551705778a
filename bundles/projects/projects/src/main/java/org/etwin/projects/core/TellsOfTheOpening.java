package org.etwin.projects.core;

import java.util.List;
import org.etwin.notifications.spi.Announces;
import org.etwin.projects.ProjectOpened;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells both founders that their project is open. */
@Component(service = Announces.class)
public final class TellsOfTheOpening extends Telling<ProjectOpened> {
    @Activate
    public TellsOfTheOpening(@Reference ProjectSight sight) {
        super(ProjectOpened.class, sight);
    }

    @Override
    public List<Announcement> announce(ProjectOpened event) {
        return event.founders().stream()
                .map(founder -> told(founder.person(), FOUNDING, "opened", event.project(), true, event.title()))
                .toList();
    }
}
