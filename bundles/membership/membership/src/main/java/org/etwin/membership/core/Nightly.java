package org.etwin.membership.core;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.MembershipRightsEnded;
import org.etwin.persistence.Leases;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Faults;
import org.etwin.platform.events.Outbox;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * What time brings: rechecks and suspensions end within the hour, evidence is erased and quiet accounts go on once a
 * day. On one node of the installation, in batches that are a transaction each.
 */
@Component(service = Nightly.class, immediate = true)
public final class Nightly {
    private static final Actor MEMBERSHIP = new Actor.System("membership");
    private static final Duration HOUR = Duration.ofMinutes(55);
    private static final Duration DAY = Duration.ofHours(23);
    private static final int BATCH = 100;

    private final Transactions transactions;
    private final Requests requests;
    private final ConductService conduct;
    private final QuietAccounts quiet;
    private final Standings standings;
    private final Leases leases;
    private final Outbox outbox;
    private final Clock clock;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "etwin-membership-nightly");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public Nightly(
            @Reference Transactions transactions,
            @Reference Requests requests,
            @Reference ConductService conduct,
            @Reference QuietAccounts quiet,
            @Reference Standings standings,
            @Reference Outbox outbox,
            @Reference Faults faults,
            @Reference Clock clock) {
        this(transactions, requests, conduct, quiet, standings, outbox, clock);
        rounds.scheduleWithFixedDelay(() -> safely(faults), 5, 10, TimeUnit.MINUTES);
    }

    Nightly(
            Transactions transactions,
            Requests requests,
            ConductService conduct,
            QuietAccounts quiet,
            Standings standings,
            Outbox outbox,
            Clock clock) {
        this.transactions = transactions;
        this.requests = requests;
        this.conduct = conduct;
        this.quiet = quiet;
        this.standings = standings;
        this.leases = new Leases(transactions, clock, "membership_job");
        this.outbox = outbox;
        this.clock = clock;
    }

    @Deactivate
    void stop() {
        rounds.shutdownNow();
    }

    /** Does what is due, if it is this node's turn. */
    void round() {
        if (leases.take("membership-hourly", HOUR)) {
            hourly();
        }
        if (leases.take("membership-nightly", DAY)) {
            daily();
        }
    }

    void hourly() {
        boolean more = true;
        while (more) {
            more = transactions.in(this::endRights);
        }
        more = true;
        while (more) {
            more = conduct.endSome(BATCH);
        }
    }

    void daily() {
        boolean more = true;
        while (more) {
            more = transactions.in(this::forgetEvidence);
        }
        quiet.run();
    }

    private boolean endRights() {
        List<StoredAffiliation> over = requests.affiliations().outOfTime(clock.instant(), BATCH);
        for (StoredAffiliation each : over) {
            AffiliationState before = each.state();
            each.endRights();
            requests.history().step(MEMBERSHIP, each, before, null);
            standings.changed(each.account());
            outbox.publish(new MembershipRightsEnded(each.id(), each.account(), each.school(), each.territory()));
        }
        return over.size() == BATCH;
    }

    private boolean forgetEvidence() {
        List<StoredAffiliation> old = requests.affiliations()
                .withOldEvidence(clock.instant().minus(requests.limits().evidenceKept()), BATCH);
        old.forEach(requests::forgetEvidence);
        return old.size() == BATCH;
    }

    private void safely(Faults faults) {
        try {
            round();
        } catch (RuntimeException e) {
            faults.record(Nightly.class, e);
        }
    }
}
