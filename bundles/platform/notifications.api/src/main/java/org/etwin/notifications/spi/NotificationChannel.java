package org.etwin.notifications.spi;

import java.time.Instant;
import java.util.Locale;
import org.etwin.notifications.Frequency;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One more way to tell people, beside page and mail. With the property {@code etwin.territory} only for the people of
 * that territory. Each channel hears of everything with delivery marks of its own: what happens while it is away or
 * throws is told later, and holds up no other.
 */
@ConsumerType
public interface NotificationChannel {
    /** Unique and never changed, lower case letters; text {@code notifications.channel.<key>} names it. */
    String key();

    /** What holds until a person chooses: {@code OFF} or {@code AT_ONCE}. */
    default Frequency usual(NotificationKind kind) {
        return Frequency.OFF;
    }

    /** Whether that person can be told by this channel, and so gets the choice. */
    default boolean reaches(Actor recipient) {
        return true;
    }

    /** Called within a transaction: answer within seconds. What is thrown is tried again with growing pauses. */
    void deliver(Told told);

    /**
     * @param text in {@code language}, as the recipient may see it at this moment
     * @param link whole path of this platform, or null
     */
    record Told(Id notification, Id recipient, Locale language, String kind, String text, String link, Instant at) {}
}
