package org.etwin.membership.core;

import java.util.List;
import org.etwin.notifications.spi.Announces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the person that the request was rejected, and why. */
@Component
public final class AnnouncesRejected implements Announces<Announced.Event> {
    private final Announced announced;

    @Activate
    public AnnouncesRejected(@Reference Announced announced) {
        this.announced = announced;
    }

    @Override
    public String type() {
        return "membership.rejected";
    }

    @Override
    public Class<Announced.Event> shape() {
        return Announced.Event.class;
    }

    @Override
    public List<Announcement> announce(Announced.Event event) {
        if (event.own() != null) {
            List<String> args = List.of(announced.school(event), announced.ownReason(event), announced.note(event));
            return announced.toPerson(event, "membership.announce.rejected.OWN", args, "/join");
        }
        return announced.toPerson(
                event, "membership.announce.rejected." + event.reason().name(), "/join");
    }
}
