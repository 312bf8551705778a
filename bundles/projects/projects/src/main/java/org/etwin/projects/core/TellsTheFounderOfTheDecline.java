package org.etwin.projects.core;

import java.util.List;
import org.etwin.notifications.spi.Announces;
import org.etwin.projects.PartnerDeclined;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the first founder that the partner said no, and the word that was said. */
@Component(service = Announces.class)
public final class TellsTheFounderOfTheDecline extends Telling<PartnerDeclined> {
    @Activate
    public TellsTheFounderOfTheDecline(@Reference ProjectSight sight) {
        super(PartnerDeclined.class, sight);
    }

    @Override
    public List<Announcement> announce(PartnerDeclined event) {
        return List.of(told(
                event.founder(),
                FOUNDING,
                "declined",
                event.project(),
                true,
                event.title(),
                name(event.partner()),
                event.words()));
    }
}
