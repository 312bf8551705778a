package org.etwin.projects.core;

import java.util.List;
import org.etwin.notifications.spi.Announces;
import org.etwin.projects.FounderChanged;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the other founder with whom the project goes on; both who changed places know it. */
@Component(service = Announces.class)
public final class TellsOfAChangedFounder extends Telling<FounderChanged> {
    @Activate
    public TellsOfAChangedFounder(@Reference ProjectSight sight) {
        super(FounderChanged.class, sight);
    }

    @Override
    public List<Announcement> announce(FounderChanged event) {
        return event.founders().stream()
                .filter(founder -> !founder.equals(event.to()))
                .map(founder -> told(
                        founder,
                        PARTNERS,
                        "founder-changed",
                        event.project(),
                        true,
                        event.title(),
                        name(event.to()),
                        name(event.from())))
                .toList();
    }
}
