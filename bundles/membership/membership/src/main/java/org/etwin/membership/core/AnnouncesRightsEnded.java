package org.etwin.membership.core;

import java.util.List;
import org.etwin.notifications.spi.Announces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the person that rights ended because nobody decided in time. */
@Component
public final class AnnouncesRightsEnded implements Announces<Announced.Event> {
    private final Announced announced;

    @Activate
    public AnnouncesRightsEnded(@Reference Announced announced) {
        this.announced = announced;
    }

    @Override
    public String type() {
        return "membership.rights-ended";
    }

    @Override
    public Class<Announced.Event> shape() {
        return Announced.Event.class;
    }

    @Override
    public List<Announcement> announce(Announced.Event event) {
        return announced.toPerson(event, "membership.announce.rights-ended", "/profile");
    }
}
