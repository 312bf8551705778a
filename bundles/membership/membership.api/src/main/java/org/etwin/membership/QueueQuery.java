package org.etwin.membership;

import org.etwin.platform.Id;

/**
 * Which requests of a territory are looked for; null means any.
 *
 * @param words beginnings of words of the person's name, the address, the school or its place
 * @param region of the school, exactly as it is written there
 * @param newSchool only at schools that nobody was validated at yet
 * @param withEvidence only those with something to look at
 * @param overdue only those that wait longer than the NSO wants to take
 * @param minDays only those that wait for at least so many working days
 * @param hint only those about which this was noticed
 */
public record QueueQuery(
        QueueFilter filter,
        String words,
        String region,
        Id school,
        boolean newSchool,
        boolean withEvidence,
        boolean overdue,
        Integer minDays,
        QueueHint hint) {
    public QueueQuery {
        filter = filter == null ? QueueFilter.WAITING : filter;
        region = region == null || region.isBlank()
                ? null
                : region.replace("\u0000", "").strip();
    }

    public static QueueQuery of(QueueFilter filter) {
        return new QueueQuery(filter, null, null, null, false, false, false, null, null);
    }
}
