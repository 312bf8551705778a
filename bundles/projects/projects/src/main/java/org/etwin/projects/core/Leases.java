package org.etwin.projects.core;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.etwin.persistence.Duplicates;
import org.etwin.persistence.Transactions;

/** Lets a job run on one node of the installation at a time, and not again before its time. */
final class Leases {
    private final Transactions transactions;
    private final Clock clock;

    Leases(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether the job is this node's to run now; until that time is over it is nobody else's. */
    boolean take(String job, Duration length) {
        long now = clock.millis();
        long until = now + length.toMillis();
        try {
            return transactions.in(() -> claim(job, now, until));
        } catch (RuntimeException e) {
            if (Duplicates.causedBy(e)) {
                return false;
            }
            throw e;
        }
    }

    private boolean claim(String job, long now, long until) {
        Connection connection = transactions.connection();
        try {
            boolean there =
                    update(connection, "UPDATE projects_job SET until_millis = until_millis WHERE job = ?", job) == 1;
            return there
                    ? update(
                                    connection,
                                    "UPDATE projects_job SET until_millis = ? WHERE job = ? AND until_millis <= ?",
                                    until,
                                    job,
                                    now)
                            == 1
                    : update(connection, "INSERT INTO projects_job (job, until_millis) VALUES (?, ?)", job, until) == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
