package org.etwin.membership.core;

import java.util.List;
import org.etwin.notifications.spi.Announces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the person that the NSO looks at the membership again, and why. */
@Component
public final class AnnouncesRecheckOrdered implements Announces<Announced.Event> {
    private final Announced announced;

    @Activate
    public AnnouncesRecheckOrdered(@Reference Announced announced) {
        this.announced = announced;
    }

    @Override
    public String type() {
        return "membership.recheck-ordered";
    }

    @Override
    public Class<Announced.Event> shape() {
        return Announced.Event.class;
    }

    @Override
    public List<Announcement> announce(Announced.Event event) {
        return announced.toPerson(event, "membership.announce.recheck-ordered", "/profile");
    }
}
