package org.etwin.persistence.tables;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The tables of eTwin and its plug-ins on one connection, whose transaction is somebody else's. */
public final class Tables {
    /** How far the migrations are belongs to a database and is not carried to another. */
    private static final Set<String> OF_THE_DATABASE =
            Set.of("databasechangelog", "databasechangeloglock", "persistence_migrated", "persistence_moving");

    private static final int AT_ONCE = 500;

    private final Connection connection;

    public Tables(Connection connection) {
        this.connection = connection;
    }

    /** All of them, in the order of their names. */
    public List<Table> all() {
        try {
            DatabaseMetaData about = connection.getMetaData();
            List<String> names = new ArrayList<>();
            try (ResultSet tables = about.getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
                while (tables.next()) {
                    names.add(tables.getString("TABLE_NAME"));
                }
            }
            List<Table> all = new ArrayList<>();
            for (String name : names) {
                if (!OF_THE_DATABASE.contains(name.toLowerCase(Locale.ROOT))) {
                    all.add(new Table(name.toLowerCase(Locale.ROOT), columns(about, name)));
                }
            }
            all.sort(Comparator.comparing(Table::name));
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException("The tables cannot be listed", e);
        }
    }

    /** Which change logs were run here, with the sum of each: equal where the tables are equal. */
    public Map<String, String> changeLogs() {
        Map<String, String> logs = new TreeMap<>();
        try (Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery("SELECT path, checksum FROM persistence_migrated")) {
            while (rows.next()) {
                logs.put(rows.getString(1), rows.getString(2));
            }
            return logs;
        } catch (SQLException e) {
            throw new IllegalStateException("The state of the tables cannot be read", e);
        }
    }

    /**
     * Those of another database's tables that are to be filled here. A table that only one of them has (each has its own
     * way to refuse changes of the audit) is left out as long as it is empty.
     *
     * @param empty whether a table of the other is
     * @throws IllegalStateException with the names of the tables that differ
     */
    public List<Table> fitting(List<Table> others, Predicate<Table> empty) {
        Map<String, Table> here = new TreeMap<>();
        all().forEach(table -> here.put(table.name(), table));
        List<Table> fitting = new ArrayList<>();
        List<String> differ = new ArrayList<>();
        for (Table other : others) {
            Table own = here.remove(other.name());
            if (other.equals(own)) {
                fitting.add(other);
            } else if (own != null || !empty.test(other)) {
                differ.add(other.name());
            }
        }
        here.keySet().stream().filter(name -> !isEmpty(name)).forEach(differ::add);
        if (!differ.isEmpty()) {
            throw new IllegalStateException("These tables differ: " + String.join(", ", differ));
        }
        return fitting;
    }

    public boolean isEmpty(String table) {
        try (Statement select = connection.createStatement()) {
            select.setMaxRows(1);
            try (ResultSet rows = select.executeQuery("SELECT 1 FROM " + table)) {
                return !rows.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The table " + table + " cannot be read", e);
        }
    }

    /** Hands out every row as one line without an end of line, in no order. */
    public TableSum read(Table table, Consumer<String> lines) {
        TableSum.Counting counting = new TableSum.Counting();
        try (Statement select = connection.createStatement()) {
            select.setFetchSize(AT_ONCE);
            try (ResultSet rows = select.executeQuery("SELECT " + table.names() + " FROM " + table.name())) {
                while (rows.next()) {
                    String line = line(table, rows);
                    counting.add(line);
                    lines.accept(line);
                }
            }
            return counting.sum();
        } catch (SQLException e) {
            throw new IllegalStateException("The table " + table.name() + " cannot be read", e);
        }
    }

    public TableSum sum(Table table) {
        return read(table, line -> {});
    }

    /** Puts these rows, as {@link #read} gave them, in the place of what the table holds. */
    public void fill(Table table, Iterator<String> lines) {
        try (Statement delete = connection.createStatement()) {
            if (!isEmpty(table.name())) {
                delete.executeUpdate("DELETE FROM " + table.name());
            }
            insert(table, lines);
        } catch (SQLException e) {
            throw new IllegalStateException("The table " + table.name() + " cannot be filled: " + reasons(e), e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("The table " + table.name() + " has " + e.getMessage(), e);
        }
    }

    /** Removes a table that only marked that work was going on. */
    public void end(String mark) {
        try (Statement drop = connection.createStatement()) {
            drop.execute("DROP TABLE " + mark);
        } catch (SQLException e) {
            throw new IllegalStateException("The table " + mark + " cannot be removed", e);
        }
    }

    private void insert(Table table, Iterator<String> lines) throws SQLException {
        List<Table.Column> columns = table.columns();
        String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO " + table.name() + " (" + table.names() + ") VALUES (" + marks + ")")) {
            int waiting = 0;
            while (lines.hasNext()) {
                List<String> values = Line.read(lines.next(), columns.size());
                for (int i = 0; i < values.size(); i++) {
                    columns.get(i).kind().setOrLeave(insert, i + 1, values.get(i));
                }
                insert.addBatch();
                if (++waiting == AT_ONCE) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                insert.executeBatch();
            }
        }
    }

    private static String line(Table table, ResultSet row) throws SQLException {
        List<String> values = new ArrayList<>(table.columns().size());
        for (int i = 0; i < table.columns().size(); i++) {
            values.add(table.columns().get(i).kind().read(row, i + 1));
        }
        return Line.of(values);
    }

    private List<Table.Column> columns(DatabaseMetaData about, String table) throws SQLException {
        List<Table.Column> columns = new ArrayList<>();
        try (ResultSet found = about.getColumns(
                null, connection.getSchema(), table.replace("_", about.getSearchStringEscape() + "_"), "%")) {
            while (found.next()) {
                String name = found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                columns.add(new Table.Column(name, Kind.of(found.getInt("DATA_TYPE"), table + "." + name)));
            }
        }
        columns.sort(Comparator.comparing(Table.Column::name));
        return columns;
    }

    private static String reasons(SQLException e) {
        SQLException last = e;
        while (last.getNextException() != null) {
            last = last.getNextException();
        }
        return last.getMessage();
    }
}
