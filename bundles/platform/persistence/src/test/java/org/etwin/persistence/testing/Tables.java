package org.etwin.persistence.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** Empties all tables between tests. */
final class Tables {
    private Tables() {}

    static void empty(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            Guards guards = Guards.lifted(connection);
            List<String> waiting = names(connection);
            while (!waiting.isEmpty()) {
                List<String> refused = new ArrayList<>();
                for (String table : waiting) {
                    if (!emptied(statement, table)) {
                        refused.add(table);
                    }
                }
                if (refused.size() == waiting.size()) {
                    throw new IllegalStateException("cannot be emptied: " + refused);
                }
                waiting = refused;
            }
            statement.executeUpdate("UPDATE outbox_counter SET given = 0");
            guards.putBack();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean emptied(Statement statement, String table) {
        try {
            statement.executeUpdate("DELETE FROM " + table);
            return true;
        } catch (SQLException referredTo) {
            return false;
        }
    }

    private static List<String> names(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables =
                connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (!name.startsWith("databasechangelog")
                        && !name.equals("persistence_migrated")
                        && !name.equals("outbox_counter")) {
                    names.add(name);
                }
            }
        }
        return names;
    }
}
