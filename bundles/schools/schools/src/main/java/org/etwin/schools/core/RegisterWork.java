package org.etwin.schools.core;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.etwin.countries.Territories;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.platform.Faults;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Json;
import org.etwin.platform.events.Outbox;
import org.etwin.schools.SchoolImport.State;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * What goes on with registers after the answer, one thing at a time on each node: runs, undoing, going on with what
 * stopped with its server, sweeping.
 */
@Component(service = RegisterWork.class, immediate = true, configurationPid = "org.etwin.schools")
public final class RegisterWork {
    /** What has not moved for so long stopped with its server. */
    private static final Duration QUIET = Duration.ofMinutes(1);

    private static final int SOME = 100;

    private final Transactions transactions;
    private final ImportRepository imports;
    private final ImportRows rows;
    private final ImportRun run;
    private final ImportUndo undo;
    private final Clock clock;
    private final Duration undoable;
    private final Duration filesKept;
    private final Executor queue;
    private final ScheduledExecutorService thread;
    private volatile boolean stopping;

    @Activate
    public RegisterWork(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=schools)") Unit unit,
            @Reference Territories territories,
            @Reference Followers followers,
            @Reference Outbox outbox,
            @Reference Ids ids,
            @Reference Clock clock,
            @Reference Json json,
            @Reference Faults faults,
            SchoolSettings settings) {
        this.transactions = transactions;
        this.imports = new ImportRepository(unit);
        this.rows = new ImportRows(transactions, json, ids);
        this.run = new ImportRun(transactions, imports, rows, territories, outbox, ids, clock, json);
        this.undo = new ImportUndo(transactions, imports, rows, followers, outbox, clock, json);
        this.clock = clock;
        this.undoable = Duration.ofHours(settings.undo_hours());
        this.filesKept = Duration.ofDays(settings.register_days());
        this.thread = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "etwin-schools-import"));
        this.queue = thread;
        thread.scheduleWithFixedDelay(() -> safely(faults, this::goOn), 1, 30, TimeUnit.SECONDS);
        thread.scheduleWithFixedDelay(() -> safely(faults, this::sweep), 5, 60, TimeUnit.MINUTES);
    }

    /** For tests: with their own numbers and thread. */
    RegisterWork(
            Transactions transactions,
            Unit unit,
            Territories territories,
            Followers followers,
            Outbox outbox,
            Ids ids,
            Clock clock,
            Json json,
            Duration undoable,
            Duration filesKept,
            Executor queue) {
        this.transactions = transactions;
        this.imports = new ImportRepository(unit);
        this.rows = new ImportRows(transactions, json, ids);
        this.run = new ImportRun(transactions, imports, rows, territories, outbox, ids, clock, json);
        this.undo = new ImportUndo(transactions, imports, rows, followers, outbox, clock, json);
        this.clock = clock;
        this.undoable = undoable;
        this.filesKept = filesKept;
        this.queue = queue;
        this.thread = null;
    }

    @Deactivate
    void stop() {
        stopping = true;
        if (thread != null) {
            thread.shutdown();
            try {
                // A batch takes a fraction of a second.
                thread.awaitTermination(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    Duration undoable() {
        return undoable;
    }

    void run(Id id) {
        queue.execute(() -> run.toTheEnd(id, () -> stopping));
    }

    void undo(Id id) {
        queue.execute(() -> undo.toTheEnd(id, () -> stopping));
    }

    /** Takes up what stopped with its server. */
    void goOn() {
        List<StoredImport> quiet =
                transactions.reading(() -> imports.quietSince(clock.instant().minus(QUIET)));
        for (StoredImport each : quiet) {
            boolean mine =
                    transactions.in(() -> rows.claim(each.id(), clock.instant().minus(QUIET), clock.instant()));
            if (mine && each.state() == State.RUNNING) {
                run.toTheEnd(new Id(each.id()), () -> stopping);
            } else if (mine) {
                undo.toTheEnd(new Id(each.id()), () -> stopping);
            }
        }
    }

    /** Forgets what can no longer be undone, and files that were kept long enough; reports stay. */
    void sweep() {
        while (transactions.in(() -> rows.forgetImages(clock.instant().minus(undoable), SOME))) {
            // Some at a time: each is a transaction of its own.
        }
        for (List<StoredImport> old = old(); !old.isEmpty(); old = old()) {
            old.forEach(each -> transactions.in(() -> rows.forgetFile(each.id())));
        }
    }

    private List<StoredImport> old() {
        return transactions.reading(() -> imports.withFileSince(clock.instant().minus(filesKept)));
    }

    private static void safely(Faults faults, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            faults.record(RegisterWork.class, e);
        }
    }
}
