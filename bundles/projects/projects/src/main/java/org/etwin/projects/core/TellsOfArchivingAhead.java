package org.etwin.projects.core;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.etwin.notifications.spi.Announces;
import org.etwin.projects.ArchivingAhead;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells everybody who took part on which day the project will be archived. */
@Component(service = Announces.class)
public final class TellsOfArchivingAhead extends Telling<ArchivingAhead> {
    @Activate
    public TellsOfArchivingAhead(@Reference ProjectSight sight) {
        super(ArchivingAhead.class, sight);
    }

    @Override
    public List<Announcement> announce(ArchivingAhead event) {
        String day = event.at().atOffset(ZoneOffset.UTC).toLocalDate().toString();
        return Stream.concat(event.founders().stream(), event.partners().stream())
                .map(person -> told(person, LIFE, "archiving", event.project(), true, event.title(), day))
                .toList();
    }
}
