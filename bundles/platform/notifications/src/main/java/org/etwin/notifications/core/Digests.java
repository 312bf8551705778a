package org.etwin.notifications.core;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.etwin.notifications.Frequency;
import org.etwin.notifications.LateMail;
import org.etwin.notifications.LateMails;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Faults;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Daily and weekly mails. A row says that something waits for a person and when it is due; taking the row, gathering what
 * waits, and queueing the mail are one transaction, so that a crash neither loses a digest nor sends it twice.
 */
@Component(service = Digests.class)
public final class Digests {
    private final Transactions transactions;
    private final DigestRepository digests;
    private final NotificationRepository notifications;
    private final ChoiceRepository choices;
    private final LateMails mails;
    private final Zones zones;
    private final Faults faults;
    private final Ids ids;
    private final Clock clock;

    @Activate
    public Digests(
            @Reference Transactions transactions,
            @Reference DigestRepository digests,
            @Reference NotificationRepository notifications,
            @Reference ChoiceRepository choices,
            @Reference LateMails mails,
            @Reference Zones zones,
            @Reference Faults faults,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.digests = digests;
        this.notifications = notifications;
        this.choices = choices;
        this.mails = mails;
        this.zones = zones;
        this.faults = faults;
        this.ids = ids;
        this.clock = clock;
    }

    /** Something waits for those; needs a running transaction. At most 500. */
    void expect(Collection<Id> recipients, Frequency cadence) {
        Set<Id> missing = new HashSet<>(recipients);
        if (missing.isEmpty()) {
            return;
        }
        digests.touch(missing, cadence).forEach(missing::remove);
        if (missing.isEmpty()) {
            return;
        }
        Map<Id, StoredPerson> people = choices.people(missing);
        Instant now = clock.instant();
        missing.forEach(account -> digests.add(new StoredDigest(
                ids.next(), account, cadence, zones.next(cadence, zones.of(account, people.get(account)), now))));
    }

    /** The person has another zone now; needs a running transaction. */
    void reschedule(Id account) {
        StoredPerson person = choices.person(account).orElse(null);
        digests.of(account)
                .forEach(digest ->
                        digest.isDue(zones.next(digest.cadence(), zones.of(account, person), clock.instant())));
    }

    void sendDue() {
        List<Id> due = due();
        while (!due.isEmpty()) {
            int before = due.size();
            long failed = due.stream().filter(digest -> !send(digest)).count();
            due = failed == before ? List.of() : due();
        }
    }

    private List<Id> due() {
        return transactions.reading(() -> digests.due(clock.instant()));
    }

    private boolean send(Id id) {
        try {
            transactions.in(() -> digests.take(id, clock.instant()).ifPresent(this::queue));
            return true;
        } catch (RuntimeException e) {
            faults.record(Digests.class, e);
            return false;
        }
    }

    private void queue(StoredDigest due) {
        Id digest = ids.next();
        if (notifications.gather(due.account(), due.cadence(), digest) > 0) {
            mails.post(List.of(new LateMail(due.account(), MailTexts.WRITER, MailTexts.digest(due.cadence(), digest))));
        }
    }
}
