package org.etwin.identity.core;

import java.util.List;
import org.etwin.notifications.spi.NotificationKind;
import org.etwin.notifications.spi.NotificationKinds;
import org.osgi.service.component.annotations.Component;

/** What identity tells people about their accounts. */
@Component
public final class AnnouncedKinds implements NotificationKinds {
    static final String ACCESS_TOKEN = "identity.access-token";

    @Override
    public List<NotificationKind> kinds() {
        return List.of(NotificationKind.of(ACCESS_TOKEN, "account"));
    }
}
