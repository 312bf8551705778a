package org.etwin.notifications.spi;

import java.util.Optional;
import org.etwin.notifications.spi.Announces.Announcement;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Turns events of one type into notifications for very many people, such as all members of a country: they are told page
 * by page, each page in a transaction of its own, which goes on where it stopped after a crash and tells nobody twice.
 */
@ConsumerType
public interface AnnouncesWidely<E> {
    /** The event's type as in {@link org.etwin.platform.events.EventType}. */
    String type();

    /** The bundle's own record that the JSON of the event is read into. */
    Class<E> shape();

    /** Whom to tell, by key; asked again and again until there is no next page. */
    Page<Id> audience(E event, PageRequest page);

    /** What to tell that person, or nothing. */
    Optional<Announcement> announce(E event, Id recipient);

    /** As in {@link Announces#stillVisible}. */
    default boolean stillVisible(Actor recipient, Announcement announced) {
        return true;
    }
}
