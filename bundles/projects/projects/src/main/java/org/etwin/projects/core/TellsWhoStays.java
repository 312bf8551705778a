package org.etwin.projects.core;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.etwin.identity.Roles;
import org.etwin.notifications.spi.Announces;
import org.etwin.platform.Id;
import org.etwin.projects.FounderLeft;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the other founder, and the NSOs that decide or decided, that a founder has left. */
@Component(service = Announces.class)
public final class TellsWhoStays extends Telling<FounderLeft> {
    private final Roles roles;

    @Activate
    public TellsWhoStays(@Reference Roles roles, @Reference ProjectSight sight) {
        super(FounderLeft.class, sight);
        this.roles = roles;
    }

    @Override
    public List<Announcement> announce(FounderLeft event) {
        String link = ProjectSight.link(event.project());
        List<Announcement> told = new ArrayList<>();
        event.staying()
                .forEach(founder -> told.add(new Announcement(
                        founder,
                        FOUNDING,
                        "projects.told.founder-left",
                        List.of(event.title()),
                        event.state().isOver() ? null : link,
                        true)));
        Set<Id> staffTold = new HashSet<>();
        for (String territory : event.territories()) {
            roles.nsoStaff(territory).stream()
                    .filter(staffTold::add)
                    .forEach(staff -> told.add(new Announcement(
                                    staff, DESK, "projects.told.founder-left-desk", List.of(event.title()), link, false)
                            .in(territory)));
        }
        return told;
    }
}
