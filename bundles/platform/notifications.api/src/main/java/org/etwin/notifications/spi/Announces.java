package org.etwin.notifications.spi;

import java.util.List;
import org.etwin.platform.Actor;
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
     * Whether the recipient may still see what this is about, asked when it is shown and when it is mailed; the words and
     * the link are left out otherwise. Quick: a list asks it for each of its lines. A role that the kind needs is
     * checked without asking.
     */
    default boolean stillVisible(Actor recipient, Announcement announced) {
        return true;
    }

    /**
     * Who answers {@link #stillVisible} for many lines at once; the same for several announcing parts where one answers
     * for them all. Null: each line is asked for by itself.
     */
    default StillVisible together() {
        return null;
    }

    /**
     * @param kind declared by {@link NotificationKinds}; the person can choose channels for; text {@code <kind>.kind} names it
     * @param textKey the line in the page; {@code <textKey>.subject} and {@code <textKey>.body} are the mail's
     * @param link path of this platform, or null
     * @param mail false: not by mail, whatever is usual for the kind, unless the person chose otherwise
     * @param territory only staff of its NSO sees it, when it is told and when it is shown later; null for everybody
     */
    record Announcement(
            Id recipient, String kind, String textKey, List<String> args, String link, boolean mail, String territory) {
        public Announcement {
            args = List.copyOf(args);
        }

        public Announcement(Id recipient, String kind, String textKey, List<String> args, String link, boolean mail) {
            this(recipient, kind, textKey, args, link, mail, null);
        }

        public Announcement in(String code) {
            return new Announcement(recipient, kind, textKey, args, link, mail, code);
        }
    }
}
