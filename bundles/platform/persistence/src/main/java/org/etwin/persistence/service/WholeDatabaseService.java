package org.etwin.persistence.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.etwin.persistence.core.Dialect;
import org.etwin.persistence.core.EmptyTarget;
import org.etwin.persistence.core.Move;
import org.etwin.persistence.core.OneMoment;
import org.etwin.persistence.core.OneTransaction;
import org.etwin.persistence.core.OpenDatabase;
import org.etwin.persistence.migration.Migrations;
import org.etwin.persistence.tables.Tables;
import org.etwin.persistence.tables.WholeDatabase;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.util.promise.Promise;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reaches the database beside {@link Storage}, so that it can take that away from everybody. */
@Component(configurationPid = WholeDatabaseService.PID, configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class WholeDatabaseService implements WholeDatabase {
    static final String PID = "org.etwin.persistence";
    private static final Logger LOG = LoggerFactory.getLogger(WholeDatabaseService.class);

    private final StorageSettings settings;
    private final BundleContext context;
    private final ServiceComponentRuntime components;
    private final ConfigurationAdmin configurations;

    @Activate
    public WholeDatabaseService(
            StorageSettings settings,
            BundleContext context,
            @Reference ServiceComponentRuntime components,
            @Reference ConfigurationAdmin configurations) {
        this.settings = settings;
        this.context = context;
        this.components = components;
        this.configurations = configurations;
    }

    @Override
    public boolean isEmbedded() {
        return Dialect.of(settings.url()).isEmbedded();
    }

    @Override
    public <T> T atOneMoment(Path room, Function<Tables, T> work) {
        return OneMoment.of(open(), room, work);
    }

    @Override
    public <T> T alone(Function<Tables, T> work) {
        return withoutStorage(database -> OneTransaction.on(database.source(), work));
    }

    @Override
    public List<Moved> move(Address address, Consumer<String> told) {
        if (!isEmbedded() || Dialect.of(address.url()).isEmbedded()) {
            throw new IllegalStateException("A move goes from Derby to PostgreSQL");
        }
        SettingsFile.need(address);
        OpenDatabase target = OpenDatabase.at(address.url(), address.user(), address.password());
        new EmptyTarget(target.source()).begin();
        target.dialect().prepare(target.source());
        told.accept("Making the tables");
        Migrations migrations = new Migrations(target.source(), true);
        Storage.changeLogs(context.getBundle()).forEach(migrations::run);
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getHeaders().get("Meta-Persistence") != null) {
                Storage.changeLogs(bundle).forEach(migrations::run);
            }
        }
        told.accept("Nobody can use the installation now");
        return withoutStorage(database -> {
            List<Moved> moved = Move.all(database.source(), target.source(), told);
            switchTo(address);
            return moved;
        });
    }

    private <T> T withoutStorage(Function<OpenDatabase, T> work) {
        ComponentDescriptionDTO storage =
                components.getComponentDescriptionDTO(context.getBundle(), Storage.class.getName());
        LOG.info("The database is taken away from everybody for an operator's work");
        await(() -> components.disableComponent(storage));
        try {
            OpenDatabase database = open();
            try {
                return work.apply(database);
            } finally {
                database.end();
            }
        } finally {
            await(() -> components.enableComponent(storage));
            LOG.info("The database is given back");
        }
    }

    private OpenDatabase open() {
        return OpenDatabase.at(settings.url(), settings.user(), settings.password());
    }

    /** The file for the next start, the configuration for now: it has to be there before the database is given back. */
    private void switchTo(Address address) {
        new SettingsFile(Path.of(context.getProperty("karaf.etc"), PID + ".cfg")).pointTo(address);
        try {
            Configuration configuration = configurations.getConfiguration(PID, "?");
            Dictionary<String, Object> values = configuration.getProperties();
            Dictionary<String, Object> changed = values == null ? new Hashtable<>() : values;
            changed.put("url", address.url());
            changed.put("user", address.user());
            changed.put("password", address.password());
            configuration.update(changed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(Supplier<Promise<Void>> asked) {
        try {
            asked.get().getValue();
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
