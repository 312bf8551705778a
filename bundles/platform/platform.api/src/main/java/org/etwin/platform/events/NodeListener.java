package org.etwin.platform.events;

import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/** Hears events on every node soon after the commit: for live pages and caches. Must be quick and idempotent. */
@ConsumerType
public interface NodeListener {
    /** The types, or {@code "*"} for all. */
    Set<String> types();

    void on(Event event);
}
