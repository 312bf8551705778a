package org.etwin.notifications;

import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.osgi.annotation.versioning.ProviderType;

/** The notifications of the one who asks; nobody reads another's. */
@ProviderType
public interface Notifications {
    /** Newest first; unread ones of the same text and link are one, with the newest words. */
    Page<Notification> mine(Actor actor, NotificationQuery query, PageRequest page);

    default Page<Notification> mine(Actor actor, PageRequest page) {
        return mine(actor, NotificationQuery.ALL, page);
    }

    /** Groups count once. */
    Count unread(Actor actor);

    /** With all that stand behind it. */
    void markRead(Actor actor, Id notification);

    void markAllRead(Actor actor);
}
