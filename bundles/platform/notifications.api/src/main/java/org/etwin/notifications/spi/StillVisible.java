package org.etwin.notifications.spi;

import java.util.Collection;
import java.util.Set;
import org.etwin.notifications.spi.Announces.Announcement;
import org.etwin.platform.Actor;
import org.osgi.annotation.versioning.ConsumerType;

/** Says of all lines of a list at once who may still see them, with a few statements however many there are. */
@ConsumerType
@FunctionalInterface
public interface StillVisible {
    /** Those of the announcements that {@link Announces#stillVisible} says yes to. */
    Set<Announcement> of(Actor recipient, Collection<Announcement> announced);
}
