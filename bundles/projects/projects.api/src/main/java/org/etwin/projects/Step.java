package org.etwin.projects;

import java.time.Instant;
import org.etwin.platform.Id;

/**
 * One step in the life of a project.
 *
 * @param territory for which an NSO decided, else null
 * @param by null when the platform did it
 * @param words reason or word that was given, possibly empty
 */
public record Step(What what, Instant at, Id by, String byName, String territory, String words) {
    public enum What {
        BEGUN,
        SENT,
        ACCEPTED,
        DECLINED,
        WITHDRAWN,
        APPROVED,
        REFUSED,
        OPENED,
        CLOSED,
        REOPENED,
        ARCHIVED,
        /** A founder has left the platform. */
        FOUNDER_LEFT
    }
}
