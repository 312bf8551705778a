package org.etwin.persistence.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Empty databases: Derby in memory, PostgreSQL on a real server that is started once. */
final class Servers {
    /** Benchmarks keep Derby where servers keep it: on disk, in a folder of theirs. */
    private static final String FOLDER = "etwin.test.derby";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Servers() {}

    static DataSource empty(Database database) {
        String name = "etwin" + COUNT.incrementAndGet();
        return pooled(
                switch (database) {
                    case DERBY -> derby(name);
                    case POSTGRES -> postgres(name);
                });
    }

    private static DataSource derby(String name) {
        EmbeddedDataSource source = new EmbeddedDataSource();
        String folder = System.getProperty(FOLDER);
        source.setDatabaseName(folder == null ? "memory:" + name : folder + "/" + name);
        source.setCreateDatabase("create");
        return source;
    }

    private static DataSource postgres(String name) {
        EmbeddedPostgres server = PostgresServer.RUNNING;
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE DATABASE " + name + " TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'");
        } catch (SQLException e) {
            throw new IllegalStateException("no database could be made", e);
        }
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(server.getJdbcUrl("postgres", name));
        return source;
    }

    private static DataSource pooled(DataSource source) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(10);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    /** The server is stopped by a hook of its own when the tests end. */
    private static final class PostgresServer {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
