package org.etwin.membership;

import org.etwin.platform.Count;

/**
 * How a territory's queue stands.
 *
 * @param waiting for the NSO
 * @param overdue those of them that wait longer than {@code targetDays}
 * @param evidenceAsked waiting for the person
 * @param oldestDays working days for which the oldest waits, 0 when none does
 * @param targetDays working days within which the NSO wants to decide
 */
public record QueueSummary(Count waiting, Count overdue, Count evidenceAsked, int oldestDays, int targetDays) {}
