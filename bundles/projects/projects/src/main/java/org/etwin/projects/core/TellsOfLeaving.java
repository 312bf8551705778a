package org.etwin.projects.core;

import java.util.List;
import org.etwin.notifications.spi.Announces;
import org.etwin.projects.PartnerLeft;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the founders that a partner has gone, from the project or from the platform. */
@Component(service = Announces.class)
public final class TellsOfLeaving extends Telling<PartnerLeft> {
    @Activate
    public TellsOfLeaving(@Reference ProjectSight sight) {
        super(PartnerLeft.class, sight);
    }

    @Override
    public List<Announcement> announce(PartnerLeft event) {
        boolean gone = event.person() == null;
        String partner = name(event.person());
        return event.founders().stream()
                .map(founder -> gone
                        ? told(founder, PARTNERS, "partner-gone", event.project(), false, event.title())
                        : told(founder, PARTNERS, "left", event.project(), true, event.title(), partner, event.words()))
                .toList();
    }
}
