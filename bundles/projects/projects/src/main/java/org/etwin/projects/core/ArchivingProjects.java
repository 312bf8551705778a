package org.etwin.projects.core;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.etwin.persistence.Leases;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Faults;
import org.etwin.platform.Id;
import org.etwin.platform.events.Outbox;
import org.etwin.projects.ArchivingAhead;
import org.etwin.projects.ProjectState;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Archives what has been closed for long enough, after a notice. Once a day on one node of the installation; each project
 * is a transaction of its own, so that one that cannot be archived stops no other.
 */
@Component(service = ArchivingProjects.class, immediate = true)
public final class ArchivingProjects {
    private static final Actor.System SYSTEM = new Actor.System("projects");
    private static final Duration DAY = Duration.ofHours(23);
    private static final int BATCH = 100;

    private final Transactions transactions;
    private final ProjectStore store;
    private final ProjectSteps steps;
    private final Endings endings;
    private final Outbox outbox;
    private final Faults faults;
    private final Leases leases;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "etwin-projects-archiving");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public ArchivingProjects(
            @Reference Transactions transactions,
            @Reference ProjectStore store,
            @Reference ProjectSteps steps,
            @Reference Endings endings,
            @Reference Outbox outbox,
            @Reference Faults faults,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.steps = steps;
        this.endings = endings;
        this.outbox = outbox;
        this.faults = faults;
        this.leases = new Leases(transactions, clock, "projects_job");
    }

    @Activate
    void begin() {
        rounds.scheduleWithFixedDelay(this::safely, 5, 10, TimeUnit.MINUTES);
    }

    @Deactivate
    void stop() {
        rounds.shutdownNow();
    }

    /** Does what is due, if it is this node's turn. */
    void round() {
        if (leases.take("projects-archiving", DAY)) {
            all(this::dueToNotice, this::notice);
            all(this::dueToArchive, this::archive);
        }
    }

    private List<Id> dueToNotice(Id after) {
        return store.closedUntil(steps.ends().closedBeforeNotice(steps.now()), false, after, BATCH);
    }

    private List<Id> dueToArchive(Id after) {
        return store.closedUntil(steps.ends().closedBefore(steps.now()), true, after, BATCH);
    }

    private void notice(Dossier dossier) {
        if (dossier.project().noticed() != null) {
            return;
        }
        dossier.project().notice(steps.now());
        outbox.publish(new ArchivingAhead(
                dossier.id(),
                dossier.project().title(),
                dossier.founderIds(),
                store.partners().joined(dossier.id()),
                steps.ends().archivedOn(dossier.project())));
    }

    private void archive(Dossier dossier) {
        if (dossier.project().noticed() != null
                && !steps.ends().archivedOn(dossier.project()).isAfter(steps.now())) {
            endings.archive(SYSTEM, dossier);
        }
    }

    private void all(Due due, Consumer<Dossier> step) {
        Id last = null;
        while (true) {
            Id after = last;
            List<Id> batch = transactions.reading(() -> due.after(after));
            batch.forEach(project -> one(project, step));
            if (batch.size() < BATCH) {
                return;
            }
            last = batch.get(batch.size() - 1);
        }
    }

    private void one(Id project, Consumer<Dossier> step) {
        try {
            transactions.in(() -> store.locked(SYSTEM, project)
                    .filter(each -> each.project().state() == ProjectState.CLOSED)
                    .ifPresent(step));
        } catch (RuntimeException e) {
            faults.record(ArchivingProjects.class, e);
        }
    }

    private void safely() {
        try {
            round();
        } catch (RuntimeException e) {
            faults.record(ArchivingProjects.class, e);
        }
    }

    private interface Due {
        List<Id> after(Id after);
    }
}
