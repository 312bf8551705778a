package org.etwin.projects;

import java.time.Instant;
import org.etwin.platform.Id;

/**
 * One step in the life of a project.
 *
 * @param territory for which an NSO decided, else null
 * @param by null when the platform did it
 * @param about name of the partner whom it concerns, possibly empty
 * @param words reason or word that was given, possibly empty
 */
public record Step(What what, Instant at, Id by, String byName, String territory, String about, String words) {
    public enum What {
        BEGUN,
        SENT,
        ACCEPTED,
        DECLINED,
        WITHDRAWN,
        APPROVED,
        REFUSED,
        /** An NSO asked the founders something, and a founder answered. */
        ASKED,
        ANSWERED,
        OPENED,
        CLOSED,
        REOPENED,
        ARCHIVED,
        /** Further partners; {@code about} is who. */
        PARTNER_INVITED,
        PARTNER_JOINED,
        PARTNER_DECLINED,
        PARTNER_LEFT,
        /** By a founder, with a reason. */
        PARTNER_REMOVED,
        /** A founder took the invitation back. */
        PARTNER_UNINVITED,
        /** The summary was changed after the closing. */
        SUMMARIZED,
        /** A founder has left the platform. */
        FOUNDER_LEFT,
        /** A partner took over the place of the founder {@code about}. */
        FOUNDER_CHANGED,
        /** An invitation was not answered in time. */
        PARTNER_INVITATION_OVER
    }
}
