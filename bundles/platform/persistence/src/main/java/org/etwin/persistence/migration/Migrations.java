package org.etwin.persistence.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.ui.LoggerUIService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the tables of one bundle to the state its change log wants. */
public final class Migrations {
    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    private final DataSource source;
    private final boolean embedded;

    /** @param embedded nobody else can be migrating, so a lock that is there was left behind by a crash */
    public Migrations(DataSource source, boolean embedded) {
        this.source = source;
        this.embedded = embedded;
    }

    /** Runs the change log, unless exactly these files were run to the end before. */
    public void run(ChangeLog log) {
        String checksum = log.checksum();
        try (Connection connection = source.getConnection()) {
            if (checksum.equals(known(connection, log))) {
                LOG.debug("Tables of {} are as they should be", log.path());
                return;
            }
            migrate(connection, log);
            remember(connection, log, checksum);
            LOG.info("Tables of {} are up to date", log.path());
        } catch (SQLException | LiquibaseException e) {
            throw new IllegalStateException("The tables of " + log.path() + " cannot be brought up to date", e);
        }
    }

    private void migrate(Connection connection, ChangeLog log) throws LiquibaseException {
        ClassLoader own = Liquibase.class.getClassLoader();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(own);
        Map<String, Object> scope = Map.of(
                Scope.Attr.classLoader.name(),
                own,
                Scope.Attr.resourceAccessor.name(),
                log.files(),
                Scope.Attr.ui.name(),
                new LoggerUIService());
        try {
            Scope.child(scope, () -> {
                Database database =
                        DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
                Liquibase liquibase = new Liquibase(log.path(), log.files(), database);
                liquibase.setShowSummary(UpdateSummaryEnum.OFF);
                if (embedded) {
                    liquibase.forceReleaseLocks();
                }
                liquibase.update(new Contexts(), new LabelExpression());
            });
        } catch (Exception e) {
            throw e instanceof LiquibaseException known ? known : new LiquibaseException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static String known(Connection connection, ChangeLog log) throws SQLException {
        connection.setAutoCommit(true);
        if (!hasTable(connection)) {
            return null;
        }
        try (PreparedStatement select =
                connection.prepareStatement("SELECT checksum FROM persistence_migrated WHERE path = ?")) {
            select.setString(1, log.path());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    private static boolean hasTable(Connection connection) throws SQLException {
        String name =
                connection.getMetaData().storesLowerCaseIdentifiers() ? "persistence_migrated" : "PERSISTENCE_MIGRATED";
        try (ResultSet tables =
                connection.getMetaData().getTables(null, connection.getSchema(), name, new String[] {"TABLE"})) {
            return tables.next();
        }
    }

    private static void remember(Connection connection, ChangeLog log, String checksum) throws SQLException {
        connection.setAutoCommit(true);
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE persistence_migrated SET checksum = ? WHERE path = ?")) {
            update.setString(1, checksum);
            update.setString(2, log.path());
            if (update.executeUpdate() == 1) {
                return;
            }
        }
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO persistence_migrated (checksum, path) VALUES (?, ?)")) {
            insert.setString(1, checksum);
            insert.setString(2, log.path());
            insert.executeUpdate();
        }
    }
}
