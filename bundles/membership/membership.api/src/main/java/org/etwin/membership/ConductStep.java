package org.etwin.membership;

import java.time.Instant;
import org.etwin.platform.Id;

/**
 * One step in the history of somebody's conduct.
 *
 * @param by null for the platform itself; the person does not see who of the staff it was: null then as well
 * @param byName empty when {@code by} is not told
 * @param reason what was written, by the staff to the person or by the person; null when a suspension ran out
 * @param until end of a suspension, or null
 */
public record ConductStep(
        Instant at, Id by, String byName, ConductState from, ConductState to, String reason, Instant until) {}
