package org.etwin.persistence.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The triggers by which tables refuse to lose rows, lifted while a test database is emptied. On Derby such a trigger
 * writes into a table whose check, named {@code …_append_only}, refuses everything.
 */
final class Guards {
    private final Connection connection;
    private final List<String> back = new ArrayList<>();

    private Guards(Connection connection) {
        this.connection = connection;
    }

    static Guards lifted(Connection connection) throws SQLException {
        Guards guards = new Guards(connection);
        if (connection.getMetaData().getDatabaseProductName().contains("Derby")) {
            guards.liftChecks();
        } else {
            guards.run("SET session_replication_role = replica");
            guards.back.add("SET session_replication_role = DEFAULT");
        }
        return guards;
    }

    void putBack() throws SQLException {
        for (String statement : back) {
            run(statement);
        }
    }

    private void liftChecks() throws SQLException {
        List<String> off = new ArrayList<>();
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery("SELECT t.tablename, c.constraintname, k.checkdefinition"
                        + " FROM sys.sysconstraints c JOIN sys.syschecks k ON k.constraintid = c.constraintid"
                        + " JOIN sys.systables t ON t.tableid = c.tableid"
                        + " WHERE c.constraintname LIKE '%APPEND_ONLY'")) {
            while (row.next()) {
                String constraint = "ALTER TABLE " + row.getString(1) + " %s CONSTRAINT " + row.getString(2);
                off.add(String.format(constraint, "DROP"));
                back.add(String.format(constraint, "ADD") + " CHECK " + row.getString(3));
            }
        }
        for (String statement : off) {
            run(statement);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
