package org.etwin.persistence.service;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.net.URL;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.etwin.persistence.PoolFigures;
import org.etwin.persistence.core.Dialect;
import org.etwin.persistence.core.OpenDatabase;
import org.etwin.persistence.core.Room;
import org.etwin.persistence.migration.ChangeLog;
import org.etwin.persistence.migration.Migrations;
import org.etwin.persistence.template.Template;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The data source of the installation, once its database has answered: {@link StorageOpening}. */
public final class Storage implements PoolFigures {
    private static final Logger LOG = LoggerFactory.getLogger(Storage.class);
    private static final int ANSWER_SECONDS = 1;

    private final OpenDatabase database;
    private final HikariDataSource pool;
    private final DataSource source;
    private final Room room;

    /** @throws RuntimeException when the database cannot be opened now */
    Storage(StorageSettings settings, Bundle bundle, ThreadStatements statements) {
        database = OpenDatabase.at(settings.url(), settings.user(), settings.password());
        takeEmptyDatabase(settings);
        room = database.room(settings.keep_free_megabytes() * 1_000_000L);
        HikariConfig config = new HikariConfig();
        config.setPoolName("etwin");
        config.setMaximumPoolSize(settings.connections());
        config.setMinimumIdle(2);
        config.setConnectionTimeout(15_000);
        config.setDataSource(database.source());
        pool = new HikariDataSource(config);
        source = statements.around(pool);
        try {
            dialect().prepare(source);
            changeLogs(bundle).forEach(migrations()::run);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
        LOG.info("Using the database {}", settings.url());
    }

    private void takeEmptyDatabase(StorageSettings settings) {
        String file = settings.empty_database();
        if (database.folder() != null && !file.isEmpty() && Template.unpack(Path.of(file), database.folder())) {
            LOG.info("The empty database of the distribution is used");
        }
    }

    void close() {
        pool.close();
        database.end();
    }

    DataSource source() {
        return source;
    }

    Room room() {
        return room;
    }

    Dialect dialect() {
        return database.dialect();
    }

    Migrations migrations() {
        return new Migrations(source, dialect().isEmbedded());
    }

    /** All {@code db/<capability>/changelog.yaml} of the bundle, each with the files beside it. */
    static Collection<ChangeLog> changeLogs(Bundle bundle) {
        Map<String, ChangeLog> logs = new HashMap<>();
        for (URL each : Entries.find(bundle, "db", "changelog.yaml")) {
            String path = each.getPath().substring(1);
            String folder = path.substring(0, path.lastIndexOf('/') + 1);
            Map<String, URL> files = new HashMap<>();
            for (URL file : Entries.find(bundle, folder, "*")) {
                files.put(file.getPath().substring(1), file);
            }
            logs.put(path, new ChangeLog(path, files));
        }
        return logs.values();
    }

    @Override
    public Figures connections() {
        HikariPoolMXBean figures = pool.getHikariPoolMXBean();
        return new Figures(
                figures.getActiveConnections(),
                figures.getIdleConnections(),
                figures.getThreadsAwaitingConnection(),
                pool.getMaximumPoolSize());
    }

    /** The pool waits long for a database that is away; who asks for the health does not. */
    Optional<String> problem() {
        CompletableFuture<Optional<String>> asked = CompletableFuture.supplyAsync(this::askDatabase);
        try {
            return asked.get(ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return Optional.of("does not answer");
        } catch (ExecutionException e) {
            return Optional.of(String.valueOf(e.getCause().getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("was not asked");
        }
    }

    private Optional<String> askDatabase() {
        try (Connection connection = source.getConnection()) {
            return connection.isValid(ANSWER_SECONDS)
                    ? room.problem().map("nothing can be written: "::concat)
                    : Optional.of("does not answer");
        } catch (SQLException e) {
            return Optional.of(e.getMessage());
        }
    }
}
