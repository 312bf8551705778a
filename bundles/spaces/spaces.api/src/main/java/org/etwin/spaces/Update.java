package org.etwin.spaces;

import java.time.Instant;
import org.etwin.platform.Id;

/**
 * A short piece of news in the overview of a space.
 *
 * @param text plain
 * @param edited when it was last changed, or null
 */
public record Update(Id id, Id space, Author author, String text, Instant at, Instant edited, boolean pinned) {}
