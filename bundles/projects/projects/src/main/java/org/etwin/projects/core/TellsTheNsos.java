package org.etwin.projects.core;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.etwin.identity.Roles;
import org.etwin.notifications.spi.Announces;
import org.etwin.platform.Id;
import org.etwin.projects.PartnerAccepted;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the staff of the NSOs that a project waits for their decision. */
@Component(service = Announces.class)
public final class TellsTheNsos extends Telling<PartnerAccepted> {
    private final Roles roles;

    @Activate
    public TellsTheNsos(@Reference Roles roles, @Reference ProjectSight sight) {
        super(PartnerAccepted.class, sight);
        this.roles = roles;
    }

    @Override
    public List<Announcement> announce(PartnerAccepted event) {
        Map<Id, Announcement> told = new LinkedHashMap<>();
        for (String territory : event.territories()) {
            for (Id staff : roles.nsoStaff(territory)) {
                told.putIfAbsent(
                        staff,
                        told(staff, DESK, "waits", event.project(), true, event.title())
                                .in(territory));
            }
        }
        return List.copyOf(told.values());
    }
}
