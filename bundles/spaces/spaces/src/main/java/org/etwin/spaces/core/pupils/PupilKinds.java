package org.etwin.spaces.core.pupils;

import java.util.List;
import org.etwin.notifications.spi.NotificationKind;
import org.etwin.notifications.spi.NotificationKinds;
import org.osgi.service.component.annotations.Component;

/** What teachers are told about their pupils' accounts. */
@Component
public final class PupilKinds implements NotificationKinds {
    static final String PUPILS = "spaces.pupils";

    @Override
    public List<NotificationKind> kinds() {
        return List.of(NotificationKind.of(PUPILS, "spaces"));
    }
}
