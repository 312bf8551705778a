package org.etwin.persistence.service;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.net.URL;
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
import org.etwin.persistence.migration.ChangeLog;
import org.etwin.persistence.migration.Migrations;
import org.etwin.platform.HealthCheck;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The data source of the installation. When its file is edited this component is made anew, and with it all units and
 * everything that uses them.
 */
@Component(
        service = {Storage.class, HealthCheck.class, PoolFigures.class},
        configurationPid = "org.etwin.persistence",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class Storage implements HealthCheck, PoolFigures {
    private static final Logger LOG = LoggerFactory.getLogger(Storage.class);
    private static final int ANSWER_SECONDS = 1;

    private final OpenDatabase database;
    private final HikariDataSource source;

    @Activate
    public Storage(StorageSettings settings, BundleContext context) {
        database = OpenDatabase.at(settings.url(), settings.user(), settings.password());
        HikariConfig config = new HikariConfig();
        config.setPoolName("etwin");
        config.setMaximumPoolSize(settings.connections());
        config.setMinimumIdle(2);
        config.setConnectionTimeout(15_000);
        config.setDataSource(database.source());
        source = new HikariDataSource(config);
        dialect().prepare(source);
        changeLogs(context.getBundle()).forEach(migrations()::run);
        LOG.info("Using the database {}", settings.url());
    }

    @Deactivate
    void close() {
        source.close();
        database.end();
    }

    DataSource source() {
        return source;
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
        HikariPoolMXBean pool = source.getHikariPoolMXBean();
        return new Figures(
                pool.getActiveConnections(),
                pool.getIdleConnections(),
                pool.getThreadsAwaitingConnection(),
                source.getMaximumPoolSize());
    }

    @Override
    public String name() {
        return "database";
    }

    /** The pool waits long for a database that is away; who asks for the health does not. */
    @Override
    public Optional<String> problem() {
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
            return connection.isValid(ANSWER_SECONDS) ? Optional.empty() : Optional.of("does not answer");
        } catch (SQLException e) {
            return Optional.of(e.getMessage());
        }
    }
}
