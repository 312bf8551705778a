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
    /** Newest first. */
    Page<Notification> mine(Actor actor, PageRequest page);

    Count unread(Actor actor);

    void markRead(Actor actor, Id notification);

    void markAllRead(Actor actor);
}
