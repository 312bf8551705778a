package org.etwin.ui;

import java.time.Instant;
import org.etwin.platform.Id;

/**
 * How something that waits is shown in the list of a {@link QueueView}.
 *
 * @param id of what is shown by the avatar's colour, and by which it is found again
 * @param since when it began to wait
 */
public record QueueItem(Id id, String name, String note, Instant since) {}
