package org.etwin.projects.core;

import java.util.List;
import org.etwin.notifications.spi.Announces;
import org.etwin.projects.PartnerInvited;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells somebody that a contact would like to found a project together. */
@Component(service = Announces.class)
public final class TellsThePartner extends Telling<PartnerInvited> {
    @Activate
    public TellsThePartner(@Reference ProjectSight sight) {
        super(PartnerInvited.class, sight);
    }

    @Override
    public List<Announcement> announce(PartnerInvited event) {
        return List.of(told(
                event.partner(),
                FOUNDING,
                "invited",
                ProjectSight.answering(event.project()),
                true,
                event.title(),
                name(event.founder())));
    }
}
