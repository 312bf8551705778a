package org.etwin.projects.core;

import java.util.List;
import java.util.stream.Stream;
import org.etwin.notifications.spi.Announces;
import org.etwin.projects.ProjectReopened;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells everybody who takes part that the project is open again. */
@Component(service = Announces.class)
public final class TellsOfReopening extends Telling<ProjectReopened> {
    @Activate
    public TellsOfReopening(@Reference ProjectSight sight) {
        super(ProjectReopened.class, sight);
    }

    @Override
    public List<Announcement> announce(ProjectReopened event) {
        return Stream.concat(event.founders().stream(), event.partners().stream())
                .filter(person -> !person.equals(event.by()))
                .map(person -> told(person, LIFE, "reopened", event.project(), false, event.title()))
                .toList();
    }
}
