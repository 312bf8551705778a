package org.etwin.membership.core;

import java.util.ArrayList;
import java.util.List;
import org.etwin.identity.Roles;
import org.etwin.notifications.spi.Announces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the staff of the NSO that a request waits, and the person that it was sent. */
@Component
public final class AnnouncesAsked implements Announces<Announced.Event> {
    private final Announced announced;
    private final Roles roles;

    @Activate
    public AnnouncesAsked(@Reference Announced announced, @Reference Roles roles) {
        this.announced = announced;
        this.roles = roles;
    }

    @Override
    public String type() {
        return "membership.asked";
    }

    @Override
    public Class<Announced.Event> shape() {
        return Announced.Event.class;
    }

    @Override
    public List<Announcement> announce(Announced.Event event) {
        List<Announcement> all = new ArrayList<>(announced.toPerson(event, "membership.announce.sent", "/join"));
        List<String> args = List.of(announced.person(event), announced.school(event));
        roles.nsoStaff(event.territory())
                .forEach(staff -> all.add(new Announcement(
                                staff, "membership.waiting", "membership.announce.asked", args, "/desk/requests", true)
                        .in(event.territory())));
        return all;
    }
}
