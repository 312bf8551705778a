package org.etwin.spaces.core;

import java.util.List;
import org.etwin.notifications.spi.NotificationKind;
import org.etwin.notifications.spi.NotificationKinds;
import org.osgi.service.component.annotations.Component;

/** What spaces tell people. */
@Component
public final class AnnouncedKinds implements NotificationKinds {
    @Override
    public List<NotificationKind> kinds() {
        return List.of(NotificationKind.of("spaces.membership", "spaces"));
    }
}
