package org.etwin.spaces.core;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Faults;
import org.etwin.platform.events.Outbox;
import org.etwin.spaces.InvitationEnded;
import org.etwin.spaces.RoleOfferEnded;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Forgets invitations and offers some time after they ended, with the addresses in them. */
@Component(service = SweepingInvitations.class, immediate = true)
public final class SweepingInvitations {
    private static final int BATCH = 100;

    private final ScheduledExecutorService hourly = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "etwin-spaces-invitations");
        thread.setDaemon(true);
        return thread;
    });
    private final Transactions transactions;
    private final InvitationRows rows;
    private final OfferRows offers;
    private final InvitationLimits limits;
    private final Outbox outbox;
    private final Clock clock;

    @Activate
    public SweepingInvitations(
            @Reference Transactions transactions,
            @Reference InvitationRows rows,
            @Reference OfferRows offers,
            @Reference InvitationLimits limits,
            @Reference Outbox outbox,
            @Reference Faults faults,
            @Reference Clock clock) {
        this(transactions, rows, offers, limits, outbox, clock);
        hourly.scheduleWithFixedDelay(() -> safely(faults), 1, 60, TimeUnit.MINUTES);
    }

    /** Without rounds of its own. */
    public SweepingInvitations(
            Transactions transactions,
            InvitationRows rows,
            OfferRows offers,
            InvitationLimits limits,
            Outbox outbox,
            Clock clock) {
        this.transactions = transactions;
        this.rows = rows;
        this.offers = offers;
        this.limits = limits;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Deactivate
    public void stop() {
        hourly.shutdownNow();
    }

    private void safely(Faults faults) {
        try {
            sweep();
        } catch (RuntimeException e) {
            faults.record(SweepingInvitations.class, e);
        }
    }

    /** Everything that is due now. */
    public void sweep() {
        int swept;
        do {
            swept = transactions.in(this::someInvitations) + transactions.in(this::someOffers);
        } while (swept > 0);
    }

    private int someInvitations() {
        List<InvitationEntity> over = rows.overBefore(limits.forgotten(), BATCH);
        over.forEach(row -> {
            rows.remove(row);
            outbox.publish(new InvitationEnded(row.space(), row.id(), row.account()));
        });
        return over.size();
    }

    private int someOffers() {
        List<OfferEntity> over = offers.overBefore(clock.instant(), BATCH);
        over.forEach(row -> {
            offers.remove(row);
            outbox.publish(new RoleOfferEnded(row.space(), row.id(), row.from(), row.to(), false));
        });
        return over.size();
    }
}
