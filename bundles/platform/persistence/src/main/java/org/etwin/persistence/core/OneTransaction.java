package org.etwin.persistence.core;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.etwin.persistence.tables.Tables;

/** Work on all tables that is there as a whole or not at all. */
public final class OneTransaction {
    private OneTransaction() {}

    public static <T> T on(DataSource source, Function<Tables, T> work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T result = work.apply(new Tables(connection));
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    connection.rollback();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be written: " + e.getMessage(), e);
        }
    }
}
