package org.etwin.projects.core;

import java.util.List;
import java.util.stream.Stream;
import org.etwin.notifications.spi.Announces;
import org.etwin.projects.ProjectClosed;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells everybody who takes part that the project was closed. */
@Component(service = Announces.class)
public final class TellsOfTheClosing extends Telling<ProjectClosed> {
    @Activate
    public TellsOfTheClosing(@Reference ProjectSight sight) {
        super(ProjectClosed.class, sight);
    }

    @Override
    public List<Announcement> announce(ProjectClosed event) {
        return Stream.concat(event.founders().stream(), event.partners().stream())
                .filter(person -> !person.equals(event.by()))
                .map(person -> told(person, LIFE, "closed", event.project(), true, event.title()))
                .toList();
    }
}
