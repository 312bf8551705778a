package org.etwin.projects.core;

import java.util.List;
import java.util.stream.Stream;
import org.etwin.notifications.spi.Announces;
import org.etwin.projects.ProjectArchived;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells everybody who took part that the project is archived. */
@Component(service = Announces.class)
public final class TellsOfArchiving extends Telling<ProjectArchived> {
    @Activate
    public TellsOfArchiving(@Reference ProjectSight sight) {
        super(ProjectArchived.class, sight);
    }

    @Override
    public List<Announcement> announce(ProjectArchived event) {
        return Stream.concat(event.founders().stream(), event.partners().stream())
                .map(person -> told(person, LIFE, "archived", event.project(), false, event.title()))
                .toList();
    }
}
