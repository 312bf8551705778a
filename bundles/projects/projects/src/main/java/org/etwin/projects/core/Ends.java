package org.etwin.projects.core;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * When a closed project is over, and an invitation to an open one.
 *
 * @param reopenable months in which founders may open it again
 * @param kept months after which it is archived
 * @param notice days between the notice and that
 * @param answerable days in which an invitation to join can be answered
 */
record Ends(int reopenable, int kept, int notice, int answerable) {
    Instant answerUntil(PartnerRow invited) {
        return invited.since().plus(Duration.ofDays(answerable));
    }

    /** Who was invited until then can no longer answer. */
    Instant invitedBefore(Instant now) {
        return now.minus(Duration.ofDays(answerable));
    }

    Instant reopenUntil(ProjectRow closed) {
        return later(closed.closed(), reopenable);
    }

    /** Never before people had the whole notice. */
    Instant archivedOn(ProjectRow closed) {
        Instant over = later(closed.closed(), kept);
        if (closed.noticed() == null) {
            return over;
        }
        Instant told = closed.noticed().plus(Duration.ofDays(notice));
        return told.isAfter(over) ? told : over;
    }

    /** What was closed until then is due to be archived. */
    Instant closedBefore(Instant now) {
        return later(now, -kept);
    }

    /** What was closed until then is due to be told of. */
    Instant closedBeforeNotice(Instant now) {
        return later(now.plus(Duration.ofDays(notice)), -kept);
    }

    private static Instant later(Instant from, int months) {
        return from.atOffset(ZoneOffset.UTC).plusMonths(months).toInstant();
    }
}
