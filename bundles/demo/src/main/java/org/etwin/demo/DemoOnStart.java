package org.etwin.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    /** Who starts the server waits for this file. */
    private static final String SIGN = "demo-loaded.txt";

    private final Thread loading;

    @Activate
    public DemoOnStart(BundleContext context, @Reference DemoData demo) {
        loading = new Thread(() -> load(demo, context.getProperty("etwin.data")), "etwin-demo");
        loading.setDaemon(true);
        if (Boolean.parseBoolean(context.getProperty("etwin.demo"))) {
            loading.start();
        }
    }

    @Deactivate
    void stop() {
        loading.interrupt();
    }

    private static void load(DemoData demo, String dataFolder) {
        try {
            demo.load();
            if (dataFolder != null) {
                Files.writeString(Path.of(dataFolder, SIGN), "The demo data is there.\n");
            }
            LOG.info("The demo data is there");
        } catch (IOException | RuntimeException e) {
            if (Thread.currentThread().isInterrupted()) {
                LOG.info("Loading the demo data was interrupted; the next start goes on");
            } else {
                LOG.error("The demo data could not be loaded", e);
            }
        }
    }
}
