package org.etwin.projects.core;

import java.util.List;
import org.etwin.notifications.spi.Announces;
import org.etwin.projects.PartnerRemoved;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells somebody that a founder ended his or her part in a project, and why. */
@Component(service = Announces.class)
public final class TellsWhoWasRemoved extends Telling<PartnerRemoved> {
    @Activate
    public TellsWhoWasRemoved(@Reference ProjectSight sight) {
        super(PartnerRemoved.class, sight);
    }

    @Override
    public List<Announcement> announce(PartnerRemoved event) {
        return List.of(told(event.person(), PARTNERS, "removed", event.project(), true, event.title(), event.reason()));
    }
}
