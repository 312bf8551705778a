package org.etwin.persistence.core;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database by its address, without a pool.
 *
 * @param ending how it is closed for good: Derby is inside of this process
 */
public record OpenDatabase(DataSource source, Dialect dialect, Runnable ending) {
    private static final Logger LOG = LoggerFactory.getLogger(OpenDatabase.class);

    /** @param user empty for Derby */
    public static OpenDatabase at(String url, String user, String password) {
        Dialect dialect = Dialect.of(url);
        if (dialect == Dialect.DERBY) {
            EmbeddedDataSource derby =
                    derby(url.substring("jdbc:derby:".length()).split(";", 2)[0]);
            derby.setCreateDatabase("create");
            return new OpenDatabase(derby, dialect, () -> shutDown(derby));
        }
        return new OpenDatabase(postgres(url, user, password), dialect, () -> {});
    }

    /** A Derby database that is there already, for example a copy. */
    public static OpenDatabase derbyThere(String folder) {
        EmbeddedDataSource derby = derby(folder);
        return new OpenDatabase(derby, Dialect.DERBY, () -> shutDown(derby));
    }

    /** Nobody uses it any more. */
    public void end() {
        ending.run();
    }

    private static EmbeddedDataSource derby(String name) {
        EmbeddedDataSource derby = new EmbeddedDataSource();
        derby.setDatabaseName(name);
        return derby;
    }

    private static void shutDown(EmbeddedDataSource derby) {
        derby.setCreateDatabase(null);
        derby.setShutdownDatabase("shutdown");
        try {
            derby.getConnection().close();
        } catch (SQLException e) {
            // Derby says by an exception that it has shut down.
            LOG.info("{}", e.getMessage());
        }
    }

    private static DataSource postgres(String url, String user, String password) {
        PGSimpleDataSource postgres = new PGSimpleDataSource();
        postgres.setUrl(url);
        if (!user.isEmpty()) {
            postgres.setUser(user);
            postgres.setPassword(password);
        }
        postgres.setApplicationName("etwin");
        postgres.setTcpKeepAlive(true);
        postgres.setReWriteBatchedInserts(true);
        return postgres;
    }
}
