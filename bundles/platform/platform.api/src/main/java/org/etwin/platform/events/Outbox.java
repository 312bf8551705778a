package org.etwin.platform.events;

import org.osgi.annotation.versioning.ProviderType;

/** Writes events in the transaction of what they tell. */
@ProviderType
public interface Outbox {
    /**
     * Stores the event in the running transaction; listeners hear of it after the commit, or never if that fails.
     *
     * @param event a record annotated with {@link EventType}
     * @throws IllegalStateException outside a transaction
     */
    void publish(Object event);
}
