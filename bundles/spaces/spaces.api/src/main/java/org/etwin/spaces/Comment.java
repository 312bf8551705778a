package org.etwin.spaces;

import java.time.Instant;
import org.etwin.platform.Id;

/**
 * What somebody wrote below an update.
 *
 * @param text clean HTML
 * @param edited when it was last changed, or null
 */
public record Comment(Id id, Id update, Author author, String text, Instant at, Instant edited) {}
