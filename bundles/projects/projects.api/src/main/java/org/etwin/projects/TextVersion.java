package org.etwin.projects;

import java.time.Instant;
import java.util.Set;
import org.etwin.platform.Id;

/**
 * One saved state of a project's text, without the text itself.
 *
 * @param number 1 is what the founders sent to be approved; in a draft the first that was saved
 * @param by null when that person has left the platform, {@code byName} is empty then
 * @param changed what differs from the version before; empty for the first
 */
public record TextVersion(Id id, int number, Instant at, Id by, String byName, Set<TextField> changed) {
    public TextVersion {
        changed = Set.copyOf(changed);
    }
}
