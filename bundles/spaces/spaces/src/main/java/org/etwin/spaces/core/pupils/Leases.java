package org.etwin.spaces.core.pupils;

import java.time.Clock;
import java.time.Duration;
import org.etwin.persistence.Duplicates;
import org.etwin.persistence.Transactions;

/** Lets a job run on one node of the installation at a time, and not again before its time. */
final class Leases {
    private final Transactions transactions;
    private final PupilRows rows;
    private final Clock clock;

    Leases(Transactions transactions, PupilRows rows, Clock clock) {
        this.transactions = transactions;
        this.rows = rows;
        this.clock = clock;
    }

    /** Whether the job is this node's to run now; until that time is over it is nobody else's. */
    boolean take(String job, Duration length) {
        long now = clock.millis();
        long until = now + length.toMillis();
        try {
            return transactions.in(() -> {
                boolean there =
                        rows.run("UPDATE spaces_pupil_job SET until_millis = until_millis WHERE job = ?", job) == 1;
                return there
                        ? rows.run(
                                        "UPDATE spaces_pupil_job SET until_millis = ? WHERE job = ? AND until_millis <= ?",
                                        until,
                                        job,
                                        now)
                                == 1
                        : rows.run("INSERT INTO spaces_pupil_job (job, until_millis) VALUES (?, ?)", job, until) == 1;
            });
        } catch (RuntimeException e) {
            if (Duplicates.causedBy(e)) {
                return false;
            }
            throw e;
        }
    }
}
