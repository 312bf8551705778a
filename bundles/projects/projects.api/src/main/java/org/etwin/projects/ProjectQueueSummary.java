package org.etwin.projects;

import java.time.Instant;
import org.etwin.platform.Count;

/**
 * How a territory's queue stands.
 *
 * @param waiting for the NSO; {@code european} and {@code national} are parts of it
 * @param asked waiting for the founders' answer
 * @param oldest since when the longest waiting one waits for the NSO, null when none does
 */
public record ProjectQueueSummary(Count waiting, Count european, Count national, Count asked, Instant oldest) {}
