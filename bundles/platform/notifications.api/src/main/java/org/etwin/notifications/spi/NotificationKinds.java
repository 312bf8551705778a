package org.etwin.notifications.spi;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The kinds that a bundle announces: the preference centre lists them before anything happened. When the bundle goes they
 * are no longer listed; what people chose is kept.
 */
@ConsumerType
public interface NotificationKinds {
    /** In the order in which they are listed; the same each time. */
    List<NotificationKind> kinds();
}
