package org.etwin.spaces.core.forum;

import java.util.List;
import org.etwin.notifications.Frequency;
import org.etwin.notifications.spi.NotificationKind;
import org.etwin.notifications.spi.NotificationKinds;
import org.osgi.service.component.annotations.Component;

/** What forums tell people: replies once a day by mail, mentions at once. */
@Component
public final class ForumKinds implements NotificationKinds {
    static final String POSTS = "spaces.forum-posts";
    static final String MENTIONS = "spaces.forum-mentions";

    @Override
    public List<NotificationKind> kinds() {
        return List.of(
                NotificationKind.of(POSTS, "spaces").mailed(Frequency.DAILY), NotificationKind.of(MENTIONS, "spaces"));
    }
}
