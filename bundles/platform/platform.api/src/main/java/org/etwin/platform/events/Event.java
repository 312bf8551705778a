package org.etwin.platform.events;

import java.time.Instant;
import org.etwin.platform.Id;

/**
 * An event as listeners get it.
 *
 * @param sequence assigned after commit, without a late-comer: grows for each node listener
 * @param type and {@code version} as in {@link EventType}
 * @param json the members of the event record; listeners read it into a record of their own
 */
public record Event(long sequence, Id id, String type, int version, Instant at, String json) {}
