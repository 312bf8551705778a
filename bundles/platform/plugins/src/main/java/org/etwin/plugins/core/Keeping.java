package org.etwin.plugins.core;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.etwin.platform.Origins;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a copy of each version on the shelf as it is installed: dropped, by the console or over REST. */
@Component(service = Keeping.class, immediate = true)
public final class Keeping implements BundleListener {
    private static final Logger LOG = LoggerFactory.getLogger(Keeping.class);

    private final BundleContext context;
    private final Shelf shelf;
    private final Origins origins;

    @Activate
    public Keeping(BundleContext context, @Reference Shelf shelf, @Reference Origins origins) {
        this.context = context;
        this.shelf = shelf;
        this.origins = origins;
        context.addBundleListener(this);
        for (Bundle bundle : context.getBundles()) {
            keep(bundle);
        }
    }

    @Deactivate
    void stop() {
        context.removeBundleListener(this);
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        if (event.getType() == BundleEvent.INSTALLED || event.getType() == BundleEvent.UPDATED) {
            keep(event.getBundle());
        }
    }

    private void keep(Bundle bundle) {
        if (!origins.isPlugIn(bundle.getBundleId())) {
            return;
        }
        try {
            fileOf(bundle)
                    .map(Jar::read)
                    .filter(jar -> jar.name().equals(bundle.getSymbolicName()))
                    .ifPresent(shelf::keep);
        } catch (RuntimeException e) {
            LOG.warn("the version of {} is not kept", bundle.getSymbolicName(), e);
        }
    }

    /** Where it was installed from, if that is a file that is still there. */
    static Optional<Path> fileOf(Bundle bundle) {
        String location = bundle.getLocation();
        return location.startsWith("file:")
                ? Optional.of(Path.of(URI.create(location))).filter(Files::isRegularFile)
                : Optional.empty();
    }
}
