package org.etwin.spaces.core.updates;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Faults;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Wipes what was deleted as soon as it cannot be taken back any more; harmless when several nodes do it at once. */
@Component(service = Sweeping.class, immediate = true)
public final class Sweeping {
    private static final int BATCH = 50;

    private final Transactions transactions;
    private final UpdateRows rows;
    private final Pictures pictures;
    private final Limits limits;
    private final Clock clock;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "etwin-updates-sweeping");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public Sweeping(
            @Reference Transactions transactions,
            @Reference UpdateRows rows,
            @Reference Pictures pictures,
            @Reference Limits limits,
            @Reference Faults faults,
            @Reference Clock clock) {
        this(transactions, rows, pictures, limits, clock);
        rounds.scheduleWithFixedDelay(() -> safely(faults), 60, 60, TimeUnit.SECONDS);
    }

    public Sweeping(Transactions transactions, UpdateRows rows, Pictures pictures, Limits limits, Clock clock) {
        this.transactions = transactions;
        this.rows = rows;
        this.pictures = pictures;
        this.limits = limits;
        this.clock = clock;
    }

    @Deactivate
    void stop() {
        rounds.shutdownNow();
    }

    public void sweep() {
        long before = clock.instant().minus(limits.numbers().undo()).toEpochMilli();
        transactions.in(() -> {
            rows.sql().change("DELETE FROM spaces_comment WHERE removed_at < ?1", before);
        });
        while (transactions.in(() -> wipe(before))) {
            // the next batch
        }
    }

    /** @return whether there may be more */
    private boolean wipe(long before) {
        List<Object[]> old =
                rows.sql().rows(BATCH, "SELECT id, removed_at FROM spaces_update WHERE removed_at < ?1", before);
        for (Object[] row : old) {
            Id update = Sql.id(row[0]);
            pictures.wipe(update);
            rows.sql().change("DELETE FROM spaces_update_like WHERE update_id = ?1", update.value());
            rows.sql().change("DELETE FROM spaces_comment WHERE update_id = ?1", update.value());
            rows.sql().change("DELETE FROM spaces_update WHERE id = ?1", update.value());
        }
        return old.size() == BATCH;
    }

    private void safely(Faults faults) {
        try {
            sweep();
        } catch (RuntimeException e) {
            faults.record(Sweeping.class, e);
        }
    }
}
