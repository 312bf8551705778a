package org.etwin.projects.core;

import java.util.List;
import org.etwin.notifications.spi.Announces;
import org.etwin.projects.PartnerJoined;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the founders that a partner has joined. */
@Component(service = Announces.class)
public final class TellsOfJoining extends Telling<PartnerJoined> {
    @Activate
    public TellsOfJoining(@Reference ProjectSight sight) {
        super(PartnerJoined.class, sight);
    }

    @Override
    public List<Announcement> announce(PartnerJoined event) {
        String partner = name(event.person());
        return event.founders().stream()
                .map(founder -> told(founder, PARTNERS, "joined", event.project(), true, event.title(), partner))
                .toList();
    }
}
