package org.etwin.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;

/**
 * Lets a job run on one node of the installation at a time, and not again before its time. A capability keeps its jobs in
 * a table of its own: {@code job}, a text that is the key, and {@code until_millis}, UTC.
 */
public final class Leases {
    private final Transactions transactions;
    private final Clock clock;
    private final String table;

    /** @param table never from outside: it becomes part of statements */
    public Leases(Transactions transactions, Clock clock, String table) {
        this.transactions = transactions;
        this.clock = clock;
        this.table = table;
    }

    /** Whether the job is this node's to run now; until that time is over it is nobody else's. */
    public boolean take(String job, Duration length) {
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
        if (rows("UPDATE " + table + " SET until_millis = until_millis WHERE job = ?", job) == 0) {
            return rows("INSERT INTO " + table + " (job, until_millis) VALUES (?, ?)", job, until) == 1;
        }
        return rows("UPDATE " + table + " SET until_millis = ? WHERE job = ? AND until_millis <= ?", until, job, now)
                == 1;
    }

    private int rows(String sql, Object... values) {
        Connection connection = transactions.connection();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
