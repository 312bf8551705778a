package org.etwin.notifications.spi;

import java.util.List;
import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ConsumerType;

/** Turns events of one type into notifications; any bundle registers as many as it likes. */
@ConsumerType
public interface Announces<E> {
    /** The event's type as in {@link org.etwin.platform.events.EventType}. */
    String type();

    /** The bundle's own record that the JSON of the event is read into; members it does not name are left out. */
    Class<E> shape();

    /** Whom to tell and what; called once the event is durable, once for each event even after a crash. */
    List<Announcement> announce(E event);

    /**
     * @param kind the person can choose channels for; text {@code <kind>.kind} names it
     * @param textKey the line in the page; {@code <textKey>.subject} and {@code <textKey>.body} are the mail's
     * @param link path of this platform, or null
     * @param mail whether it also goes by mail unless the person chose otherwise
     */
    record Announcement(Id recipient, String kind, String textKey, List<String> args, String link, boolean mail) {
        public Announcement {
            args = List.copyOf(args);
        }
    }
}
