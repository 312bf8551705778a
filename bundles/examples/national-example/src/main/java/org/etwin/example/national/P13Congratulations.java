package org.etwin.example.national;

import java.util.List;
import org.etwin.notifications.Frequency;
import org.etwin.notifications.spi.Announces;
import org.etwin.notifications.spi.NotificationKind;
import org.etwin.notifications.spi.NotificationKinds;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Component;

/** Something that people are told: who was validated in Slovenia is welcomed by the national team, and not by mail. */
@Component(service = {Announces.class, NotificationKinds.class})
public final class P13Congratulations implements Announces<P13Congratulations.Approved>, NotificationKinds {
    private static final String KIND = "example-national.welcome";

    /** Only the members of the event that are needed here. */
    record Approved(Id account, String territory) {}

    @Override
    public List<NotificationKind> kinds() {
        return List.of(NotificationKind.of(KIND, "membership").mailed(Frequency.OFF));
    }

    @Override
    public String type() {
        return "membership.approved";
    }

    @Override
    public Class<Approved> shape() {
        return Approved.class;
    }

    @Override
    public List<Announcement> announce(Approved event) {
        return "SI".equals(event.territory())
                ? List.of(new Announcement(event.account(), KIND, KIND, List.of(), "/ext/si/staff-room", false))
                : List.of();
    }
}
