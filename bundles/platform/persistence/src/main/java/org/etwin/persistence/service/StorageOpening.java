package org.etwin.persistence.service;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.etwin.persistence.PoolFigures;
import org.etwin.platform.HealthCheck;
import org.osgi.annotation.bundle.Capability;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the database; if it is not there, tries again beside the start until it is: after a power cut a server of databases
 * may come up later than this one. When the settings are edited this is made anew, and with it all units and everything
 * that uses them.
 */
@Component(
        immediate = true,
        service = HealthCheck.class,
        configurationPid = "org.etwin.persistence",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Capability(
        namespace = "osgi.service",
        attribute =
                "objectClass:List<String>=\"org.etwin.persistence.service.Storage,org.etwin.persistence.PoolFigures\"")
public final class StorageOpening implements HealthCheck {
    private static final Logger LOG = LoggerFactory.getLogger(StorageOpening.class);
    /** Two threads that start what depends on each other fail; the second waits until the first has done its part. */
    private static final String START_IS_OVER = "org.apache.karaf.features.BootFinished";

    private static final int PAUSE_SECONDS = 2;
    private static final int LONGEST_END_SECONDS = 20;

    private final StorageSettings settings;
    private final BundleContext context;
    private final ThreadStatements statements;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = new Thread(this::openLater, "etwin-database");
    private volatile String problem = "is being opened";
    private volatile Storage storage;
    private volatile ServiceRegistration<?> registration;

    @Activate
    public StorageOpening(StorageSettings settings, BundleContext context, @Reference ThreadStatements statements) {
        this.settings = settings;
        this.statements = statements;
        this.context = context;
        thread.setDaemon(true);
        if (!open()) {
            thread.start();
        }
    }

    @Deactivate
    void close() throws InterruptedException {
        closing.countDown();
        thread.join(TimeUnit.SECONDS.toMillis(LONGEST_END_SECONDS));
        ServiceRegistration<?> opened = registration;
        if (opened != null) {
            opened.unregister();
            storage.close();
        }
    }

    private void openLater() {
        while (!isClosing()) {
            if (context.getServiceReference(START_IS_OVER) != null && open()) {
                return;
            }
        }
    }

    private boolean open() {
        try {
            opened(new Storage(settings, context.getBundle(), statements));
            return true;
        } catch (RuntimeException e) {
            String now = "cannot be opened: " + e.getMessage();
            if (!now.equals(problem)) {
                LOG.warn("The database {} cannot be opened yet, trying again", settings.url(), e);
            }
            problem = now;
            return false;
        }
    }

    /** Whatever waits for it begins to work in this thread. */
    private void opened(Storage opened) {
        if (closing.getCount() == 0) {
            opened.close();
            return;
        }
        storage = opened;
        String[] services = {Storage.class.getName(), PoolFigures.class.getName()};
        registration = context.registerService(services, opened, null);
    }

    private boolean isClosing() {
        try {
            return closing.await(PAUSE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public Optional<String> problem() {
        Storage now = storage;
        return now == null ? Optional.of(problem) : now.problem();
    }
}
