package org.etwin.persistence.core;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * The database that is moved into. A table marks it as unfinished until it is full, so that a move that was broken off
 * can be begun again, and a database that others use is never written to.
 */
public final class EmptyTarget {
    static final String MARK = "persistence_moving";

    private final DataSource source;

    public EmptyTarget(DataSource source) {
        this.source = source;
    }

    /** @throws IllegalStateException when it does not answer or holds anything that no move left */
    public void begin() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            boolean any = has(connection, "%");
            if (any && !has(connection, MARK)) {
                throw new IllegalStateException("The other database is not empty; nothing was changed");
            }
            if (!any) {
                statement.execute("CREATE TABLE " + MARK + " (since BIGINT)");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The other database cannot be used: " + e.getMessage(), e);
        }
    }

    private static boolean has(Connection connection, String table) throws SQLException {
        try (ResultSet tables =
                connection.getMetaData().getTables(null, connection.getSchema(), table, new String[] {"TABLE"})) {
            return tables.next();
        }
    }
}
