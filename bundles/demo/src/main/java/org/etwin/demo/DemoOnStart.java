package org.etwin.demo;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads the demo when the server was started for one ({@code etwin.demo=true}); never otherwise. */
@Component(service = {})
public final class DemoOnStart {
    private static final Logger LOG = LoggerFactory.getLogger(DemoOnStart.class);
    private final Thread loading;

    @Activate
    public DemoOnStart(BundleContext context, @Reference DemoData demo) {
        loading = new Thread(() -> load(demo), "etwin-demo");
        loading.setDaemon(true);
        if (Boolean.parseBoolean(context.getProperty("etwin.demo"))) {
            loading.start();
        }
    }

    @Deactivate
    void stop() {
        loading.interrupt();
    }

    private static void load(DemoData demo) {
        try {
            demo.load();
            LOG.info("The demo data is there");
        } catch (RuntimeException e) {
            if (Thread.currentThread().isInterrupted()) {
                LOG.info("Loading the demo data was interrupted; the next start goes on");
            } else {
                LOG.error("The demo data could not be loaded", e);
            }
        }
    }
}
