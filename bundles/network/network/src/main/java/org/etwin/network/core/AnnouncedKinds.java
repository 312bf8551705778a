package org.etwin.network.core;

import java.util.List;
import org.etwin.notifications.spi.NotificationKind;
import org.etwin.notifications.spi.NotificationKinds;
import org.osgi.service.component.annotations.Component;

/** What contacts tell each other. */
@Component
public final class AnnouncedKinds implements NotificationKinds {
    @Override
    public List<NotificationKind> kinds() {
        return List.of(NotificationKind.of("network.contacts", "network"));
    }
}
