package org.etwin.persistence.core;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The databases eTwin runs on, by the start of their address. */
public enum Dialect {
    DERBY("jdbc:derby:", "derby", " FOR UPDATE WITH RS", " WITH UR") {
        @Override
        public void prepare(DataSource source) {
            set(source, DERBY_SETTINGS);
        }
    },
    POSTGRESQL("jdbc:postgresql:", "postgres", " FOR UPDATE SKIP LOCKED", "") {
        @Override
        public void prepare(DataSource source) {
            adviseOnOrder(source);
        }
    };

    private static final Logger LOG = LoggerFactory.getLogger(Dialect.class);

    /** A deadlock is noticed after a second, not twenty; whole tables are locked later than after 5,000 rows. */
    private static final Map<String, String> DERBY_SETTINGS = Map.of(
            "derby.locks.deadlockTimeout", "1",
            "derby.locks.waitTimeout", "20",
            "derby.locks.escalationThreshold", "50000",
            "derby.storage.pageReservedSpace", "10");

    private final String prefix;
    private final String dictionary;
    private final String claiming;
    private final String withoutWaiting;

    Dialect(String prefix, String dictionary, String claiming, String withoutWaiting) {
        this.prefix = prefix;
        this.dictionary = dictionary;
        this.claiming = claiming;
        this.withoutWaiting = withoutWaiting;
    }

    /** @throws IllegalArgumentException for an address of another database */
    public static Dialect of(String url) {
        for (Dialect dialect : values()) {
            if (url.startsWith(dialect.prefix)) {
                return dialect;
            }
        }
        throw new IllegalArgumentException(
                "The address of the database must start with jdbc:derby: or jdbc:postgresql:, not " + url);
    }

    /** What is to be done once with each database before it is used. */
    public abstract void prepare(DataSource source);

    /** How OpenJPA calls it. */
    public String dictionary() {
        return dictionary;
    }

    /** Appended to the selection of one row by its key: locks it; finds nothing where another node holds it. */
    public String claiming() {
        return claiming;
    }

    /** Appended to a selection for operators' eyes: does not wait for transactions that are still running. */
    public String withoutWaiting() {
        return withoutWaiting;
    }

    /** Whether the database lives in this process, so that no other node can use it. */
    public boolean isEmbedded() {
        return this == DERBY;
    }

    private static void set(DataSource source, Map<String, String> settings) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> each : settings.entrySet()) {
                statement.execute("CALL SYSCS_UTIL.SYSCS_SET_DATABASE_PROPERTY('" + each.getKey() + "', '"
                        + each.getValue() + "')");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be set up", e);
        }
    }

    private static void adviseOnOrder(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT datcollate FROM pg_database WHERE datname = current_database()")) {
            if (row.next() && !row.getString(1).startsWith("C")) {
                LOG.warn(
                        "The database sorts by {}: searching by words is faster in one made with LC_COLLATE 'C'",
                        row.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be read", e);
        }
    }
}
