package org.etwin.projects;

import java.time.Instant;
import org.etwin.platform.Id;

/**
 * What an NSO decided.
 *
 * @param words the reason of a refusal; may be empty when approved
 */
public record Decision(String territory, boolean approved, Id by, String byName, Instant at, String words) {}
