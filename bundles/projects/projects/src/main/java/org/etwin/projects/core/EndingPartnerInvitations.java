package org.etwin.projects.core;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.etwin.persistence.Leases;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Faults;
import org.etwin.platform.events.Outbox;
import org.etwin.projects.JoiningOver;
import org.etwin.projects.Step;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Takes away invitations to join a project that nobody answered in time, and tells who invited. Once an hour on one node of
 * the installation, each in a transaction of its own; nobody can answer them from the moment their time is over.
 */
@Component(service = EndingPartnerInvitations.class, immediate = true)
public final class EndingPartnerInvitations {
    private static final Actor.System SYSTEM = new Actor.System("projects");
    private static final Duration HOUR = Duration.ofMinutes(55);
    private static final int BATCH = 100;

    private final Transactions transactions;
    private final ProjectStore store;
    private final ProjectSteps steps;
    private final Outbox outbox;
    private final Faults faults;
    private final Leases leases;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "etwin-projects-invitations");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public EndingPartnerInvitations(
            @Reference Transactions transactions,
            @Reference ProjectStore store,
            @Reference ProjectSteps steps,
            @Reference Outbox outbox,
            @Reference Faults faults,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.steps = steps;
        this.outbox = outbox;
        this.faults = faults;
        this.leases = new Leases(transactions, clock, "projects_job");
    }

    @Activate
    void begin() {
        rounds.scheduleWithFixedDelay(this::safely, 5, 20, TimeUnit.MINUTES);
    }

    @Deactivate
    void stop() {
        rounds.shutdownNow();
    }

    /** Ends what is due, if it is this node's turn. */
    void round() {
        if (!leases.take("projects-invitations", HOUR)) {
            return;
        }
        long last = 0;
        List<PartnerRow> due;
        do {
            long after = last;
            due = transactions.reading(() -> store.partners().invitedUntil(steps.invitedBefore(), after, BATCH));
            due.forEach(this::end);
            last = due.isEmpty() ? last : due.get(due.size() - 1).number();
        } while (due.size() == BATCH);
    }

    private void end(PartnerRow due) {
        try {
            transactions.in(() -> store.locked(SYSTEM, due.project()).ifPresent(dossier -> store.partners()
                    .find(due.project(), due.person())
                    .filter(place -> place.isInvited() && !steps.holds(place))
                    .ifPresent(place -> end(dossier, place))));
        } catch (RuntimeException e) {
            faults.record(EndingPartnerInvitations.class, e);
        }
    }

    private void end(Dossier dossier, PartnerRow place) {
        store.remove(place);
        steps.writeAbout(dossier, Step.What.PARTNER_INVITATION_OVER, SYSTEM, place.person(), "");
        outbox.publish(new JoiningOver(dossier.id(), dossier.project().title(), place.invitedBy(), place.person()));
    }

    private void safely() {
        try {
            round();
        } catch (RuntimeException e) {
            faults.record(EndingPartnerInvitations.class, e);
        }
    }
}
