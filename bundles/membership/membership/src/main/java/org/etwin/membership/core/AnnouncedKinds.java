package org.etwin.membership.core;

import java.util.List;
import org.etwin.notifications.Frequency;
import org.etwin.notifications.spi.NotificationKind;
import org.etwin.notifications.spi.NotificationKinds;
import org.etwin.platform.Role;
import org.osgi.service.component.annotations.Component;

/** What membership tells people: warnings always, the queue of the desk once a day. */
@Component
public final class AnnouncedKinds implements NotificationKinds {
    @Override
    public List<NotificationKind> kinds() {
        return List.of(
                NotificationKind.security("membership.conduct"),
                NotificationKind.of("membership.decided", "membership"),
                NotificationKind.of("membership.waiting", "desk")
                        .mailed(Frequency.DAILY)
                        .forHolders(Role.NSO));
    }
}
