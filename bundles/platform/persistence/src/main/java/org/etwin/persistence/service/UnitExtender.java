package org.etwin.persistence.service;

import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.etwin.persistence.Unit;
import org.etwin.persistence.core.JpaUnit;
import org.etwin.persistence.core.UnitDescription;
import org.etwin.platform.HealthCheck;
import org.osgi.annotation.bundle.Capability;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives each bundle with a {@code Meta-Persistence} header its tables and its units: first its migrations run, then its
 * units are opened, and only then are they there as services.
 */
@Component(immediate = true, service = HealthCheck.class)
@Capability(namespace = "osgi.service", attribute = "objectClass:List<String>=\"org.etwin.persistence.Unit\"")
public final class UnitExtender implements BundleTrackerCustomizer<List<UnitExtender.Opened>>, HealthCheck {
    private static final Logger LOG = LoggerFactory.getLogger(UnitExtender.class);

    private final BundleContext context;
    private final Storage storage;
    private final TransactionsService transactions;
    private final Map<String, String> problems = new ConcurrentSkipListMap<>();
    private final ForgottenClasses forgotten = new ForgottenClasses();
    private final BundleTracker<List<Opened>> tracker;

    record Opened(JpaUnit unit, ServiceRegistration<Unit> registration) {
        void close() {
            registration.unregister();
            unit.close();
        }
    }

    @Activate
    public UnitExtender(
            BundleContext context, @Reference Storage storage, @Reference TransactionsService transactions) {
        this.context = context;
        this.storage = storage;
        this.transactions = transactions;
        this.tracker = new BundleTracker<>(context, Bundle.ACTIVE | Bundle.STARTING, this);
        context.addBundleListener(forgotten);
        tracker.open();
    }

    @Deactivate
    void close() {
        tracker.close();
        context.removeBundleListener(forgotten);
    }

    @Override
    public List<Opened> addingBundle(Bundle bundle, BundleEvent event) {
        String header = bundle.getHeaders().get("Meta-Persistence");
        if (header == null) {
            return null;
        }
        List<Opened> opened = new ArrayList<>();
        try {
            Storage.changeLogs(bundle).forEach(storage.migrations()::run);
            for (String path : header.split(",")) {
                units(bundle, path.trim()).forEach(unit -> opened.add(open(bundle, unit)));
            }
            problems.remove(bundle.getSymbolicName());
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The units of {} cannot be opened", bundle.getSymbolicName(), e);
            problems.put(bundle.getSymbolicName(), String.valueOf(e.getMessage()));
        }
        return opened;
    }

    @Override
    public void modifiedBundle(Bundle bundle, BundleEvent event, List<Opened> opened) {
        // from starting to active: nothing changes
    }

    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, List<Opened> opened) {
        opened.forEach(Opened::close);
        problems.remove(bundle.getSymbolicName());
    }

    @Override
    public String name() {
        return "units";
    }

    @Override
    public Optional<String> problem() {
        return problems.isEmpty() ? Optional.empty() : Optional.of(problems.toString());
    }

    private static Collection<UnitDescription> units(Bundle bundle, String path) {
        URL url = bundle.getEntry(path.isEmpty() ? "META-INF/persistence.xml" : path);
        if (url == null) {
            throw new IllegalStateException(path + " is named by Meta-Persistence but is not in the bundle");
        }
        return UnitDescription.read(url);
    }

    private Opened open(Bundle bundle, UnitDescription description) {
        ClassLoader entities = bundle.adapt(BundleWiring.class).getClassLoader();
        forgotten.remember(bundle, entities);
        JpaUnit unit = JpaUnit.open(description, entities, storage.dialect(), transactions.onUnits());
        forgotten.remember(unit);
        Hashtable<String, Object> properties = new Hashtable<>(Map.of("osgi.unit.name", description.name()));
        LOG.info("Unit {} is open", description.name());
        return new Opened(unit, context.registerService(Unit.class, unit, properties));
    }
}
