package org.etwin.projects.core;

import java.util.List;
import org.etwin.notifications.Frequency;
import org.etwin.notifications.spi.NotificationKind;
import org.etwin.notifications.spi.NotificationKinds;
import org.etwin.platform.Role;
import org.osgi.service.component.annotations.Component;

/** What projects tell people; the queue of the desk once a day. */
@Component
public final class AnnouncedKinds implements NotificationKinds {
    @Override
    public List<NotificationKind> kinds() {
        return List.of(
                NotificationKind.of("projects.founding", "projects"),
                NotificationKind.of("projects.partners", "projects"),
                NotificationKind.of("projects.life", "projects"),
                NotificationKind.of("projects.desk", "desk")
                        .mailed(Frequency.DAILY)
                        .forHolders(Role.NSO));
    }
}
