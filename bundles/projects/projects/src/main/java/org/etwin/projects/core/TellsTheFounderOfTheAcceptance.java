package org.etwin.projects.core;

import java.util.List;
import org.etwin.notifications.spi.Announces;
import org.etwin.projects.PartnerAccepted;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the first founder that the partner said yes. */
@Component(service = Announces.class)
public final class TellsTheFounderOfTheAcceptance extends Telling<PartnerAccepted> {
    @Activate
    public TellsTheFounderOfTheAcceptance(@Reference ProjectSight sight) {
        super(PartnerAccepted.class, sight);
    }

    @Override
    public List<Announcement> announce(PartnerAccepted event) {
        return List.of(told(
                event.founder(), FOUNDING, "accepted", event.project(), true, event.title(), name(event.partner())));
    }
}
