package org.etwin.itests;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The database of a server of one's own, to be read past the server. */
enum OwnDatabase {
    DERBY {
        @Override
        Opened open(Path data) {
            return new Opened() {
                @Override
                OwnServer wire(OwnServer server) {
                    return server;
                }

                @Override
                Connection connection() throws SQLException {
                    return derby().getConnection();
                }

                @Override
                public void close() {
                    EmbeddedDataSource ending = derby();
                    ending.setShutdownDatabase("shutdown");
                    try {
                        ending.getConnection().close();
                    } catch (SQLException down) {
                        // Derby says by an exception that it has shut down.
                        return;
                    }
                }

                private EmbeddedDataSource derby() {
                    EmbeddedDataSource derby = new EmbeddedDataSource();
                    derby.setDatabaseName(data.resolve("database").toString());
                    return derby;
                }
            };
        }
    },
    POSTGRESQL {
        @Override
        Opened open(Path data) {
            EmbeddedPostgres postgres = postgres(data);
            return new Opened() {
                @Override
                OwnServer wire(OwnServer server) {
                    return server.with(
                            "org.etwin.persistence.cfg",
                            "url = " + url(),
                            "user = postgres",
                            "password = postgres",
                            "connections = 20");
                }

                @Override
                Connection connection() throws SQLException {
                    PGSimpleDataSource source = new PGSimpleDataSource();
                    source.setUrl(url());
                    source.setUser("postgres");
                    return source.getConnection();
                }

                private String url() {
                    return "jdbc:postgresql://localhost:" + postgres.getPort() + "/etwin";
                }

                @Override
                public void close() throws IOException {
                    postgres.close();
                }
            };
        }
    };

    /** To be opened before the server's first start, and closed after its end. */
    abstract Opened open(Path data);

    abstract static class Opened implements AutoCloseable {
        /** The server uses this database from its first start. */
        abstract OwnServer wire(OwnServer server);

        /** With Derby only while the server does not run. */
        abstract Connection connection() throws SQLException;

        @Override
        public abstract void close() throws IOException;
    }

    /** Durable as it is delivered, unlike those for tests that only want to be quick. */
    private static EmbeddedPostgres postgres(Path data) {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(data.resolveSibling(data.getFileName() + ".postgres"))
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                if (!statement
                        .executeQuery("SELECT 1 FROM pg_database WHERE datname = 'etwin'")
                        .next()) {
                    statement.execute(
                            "CREATE DATABASE etwin TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'");
                }
            }
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
