package org.etwin.spaces.core;

import java.util.List;
import org.etwin.notifications.spi.NotificationKind;
import org.etwin.notifications.spi.NotificationKinds;
import org.osgi.service.component.annotations.Component;

/** What spaces tell people. */
@Component
public final class AnnouncedKinds implements NotificationKinds {
    static final String INVITATION = "spaces.invitation";
    static final String ANSWER = "spaces.answer";
    static final String INSPECTION = "spaces.inspection";
    static final String MEMBERSHIP = "spaces.membership";

    @Override
    public List<NotificationKind> kinds() {
        return List.of(
                NotificationKind.security(INSPECTION),
                NotificationKind.of(INVITATION, "spaces"),
                NotificationKind.of(MEMBERSHIP, "spaces"),
                NotificationKind.of(ANSWER, "spaces"));
    }
}
