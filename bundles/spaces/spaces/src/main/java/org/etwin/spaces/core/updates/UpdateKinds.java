package org.etwin.spaces.core.updates;

import java.util.List;
import org.etwin.notifications.Frequency;
import org.etwin.notifications.spi.NotificationKind;
import org.etwin.notifications.spi.NotificationKinds;
import org.osgi.service.component.annotations.Component;

/** What overviews tell people: news and likes quietly in the page, comments once a day, mentions at once. */
@Component
public final class UpdateKinds implements NotificationKinds {
    static final String NEWS = "spaces.updates";
    static final String COMMENTS = "spaces.update-comments";
    static final String LIKES = "spaces.update-likes";
    static final String MENTIONS = "spaces.update-mentions";

    @Override
    public List<NotificationKind> kinds() {
        return List.of(
                NotificationKind.of(NEWS, "spaces").mailed(Frequency.OFF),
                NotificationKind.of(COMMENTS, "spaces").mailed(Frequency.DAILY),
                NotificationKind.of(LIKES, "spaces").mailed(Frequency.OFF),
                NotificationKind.of(MENTIONS, "spaces"));
    }
}
