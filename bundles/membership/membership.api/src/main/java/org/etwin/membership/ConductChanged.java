package org.etwin.membership;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/**
 * Somebody was warned, suspended, appealed, or was restored.
 *
 * @param step its id in the history
 */
@EventType("membership.conduct-changed")
public record ConductChanged(Id account, Id step, ConductState from, ConductState to) {}
