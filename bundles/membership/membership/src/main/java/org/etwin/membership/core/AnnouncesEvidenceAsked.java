package org.etwin.membership.core;

import java.util.List;
import org.etwin.notifications.spi.Announces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the person what the NSO wants to see. */
@Component
public final class AnnouncesEvidenceAsked implements Announces<Announced.Event> {
    private final Announced announced;

    @Activate
    public AnnouncesEvidenceAsked(@Reference Announced announced) {
        this.announced = announced;
    }

    @Override
    public String type() {
        return "membership.evidence-asked";
    }

    @Override
    public Class<Announced.Event> shape() {
        return Announced.Event.class;
    }

    @Override
    public List<Announcement> announce(Announced.Event event) {
        return announced.note(event).isEmpty()
                ? announced.toPerson(event, "membership.announce.evidence-needed", "/profile")
                : announced.toPerson(event, "membership.announce.evidence-asked", "/profile");
    }
}
