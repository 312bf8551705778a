package org.etwin.persistence.tables;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import javax.sql.DataSource;

/** A table with everything that a column can hold. */
final class KeptWhole {
    static final String NAME = "kept_whole";

    private KeptWhole() {}

    static void make(DataSource source, boolean derby) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            drop(statement);
            statement.execute(("CREATE TABLE kept_whole (id BIGINT NOT NULL PRIMARY KEY, few SMALLINT, many INT,"
                            + " yes BOOLEAN, words VARCHAR(200), long_words %s, at_time TIMESTAMP, a_day DATE,"
                            + " part DOUBLE PRECISION, price DECIMAL(10,2), bytes %s)")
                    .formatted(derby ? "CLOB" : "TEXT", derby ? "BLOB" : "BYTEA"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void add(DataSource source, long id, String words) {
        try (Connection connection = source.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO kept_whole VALUES (?,?,?,?,?,?,?,?,?,?,?)")) {
            insert.setLong(1, id);
            insert.setShort(2, (short) -7);
            insert.setInt(3, 2_000_000_000);
            insert.setBoolean(4, id % 2 == 0);
            insert.setString(5, words);
            insert.setString(6, words + words);
            insert.setTimestamp(7, Timestamp.valueOf(LocalDateTime.of(2026, 11, 22, 23, 59, 59, 123_456_000)));
            insert.setDate(8, java.sql.Date.valueOf("2026-11-22"));
            insert.setDouble(9, 0.1);
            insert.setBigDecimal(10, new java.math.BigDecimal("12.30"));
            insert.setBytes(11, new byte[] {0, 1, (byte) 0xff});
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void addEmpty(DataSource source, long id) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO kept_whole (id) VALUES (" + id + ")");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void drop(Statement statement) {
        try {
            statement.execute("DROP TABLE kept_whole");
        } catch (SQLException notThere) {
            return;
        }
    }
}
