package org.etwin.webhooks.core;

import java.util.List;
import org.etwin.notifications.spi.NotificationKind;
import org.etwin.notifications.spi.NotificationKinds;
import org.osgi.service.component.annotations.Component;

/** What webhooks tell people. */
@Component
public final class AnnouncedKinds implements NotificationKinds {
    static final String GIVEN_UP = "webhooks.given-up";

    @Override
    public List<NotificationKind> kinds() {
        return List.of(NotificationKind.of(GIVEN_UP, "desk"));
    }
}
