package org.etwin.projects.core;

import java.util.List;
import java.util.stream.Stream;
import org.etwin.notifications.spi.Announces;
import org.etwin.projects.ProjectWithdrawn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the other founder that the project was withdrawn. */
@Component(service = Announces.class)
public final class TellsOfAWithdrawal extends Telling<ProjectWithdrawn> {
    @Activate
    public TellsOfAWithdrawal(@Reference ProjectSight sight) {
        super(ProjectWithdrawn.class, sight);
    }

    @Override
    public List<Announcement> announce(ProjectWithdrawn event) {
        return Stream.ofNullable(event.told())
                .map(other -> new Announcement(
                        other,
                        FOUNDING,
                        "projects.told.withdrawn",
                        List.of(event.title(), name(event.by()), event.reason()),
                        null,
                        true))
                .toList();
    }
}
