package org.etwin.membership.core;

import java.util.List;
import org.etwin.notifications.spi.Announces;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Component;

/** Tells whoever was away for long that nobody finds her or him, and that this is over. */
@Component
public final class AnnouncesRested implements Announces<AnnouncesRested.Rested> {
    /** As the event has it. */
    public record Rested(Id account, boolean back) {}

    @Override
    public String type() {
        return "membership.rested";
    }

    @Override
    public Class<Rested> shape() {
        return Rested.class;
    }

    @Override
    public List<Announcement> announce(Rested event) {
        String key = event.back() ? "membership.announce.back" : "membership.announce.hidden";
        return List.of(
                new Announcement(event.account(), "membership.decided", key, List.of(), "/profile", !event.back()));
    }
}
