package org.etwin.platform.core.plugins;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.etwin.platform.Origins;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.util.tracker.BundleTracker;

/** {@link Origins} by the bundles of classes and, in stacks, by the packages of the plug-ins that have been resolved. */
@Component(service = {Origins.class, OriginsOfBundles.class})
public final class OriginsOfBundles implements Origins {
    private final BundleContext context;
    private final BundleTracker<OwnPackages> plugIns;

    @Activate
    public OriginsOfBundles(BundleContext context) {
        this.context = context;
        int loaded = Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE | Bundle.STOPPING;
        plugIns = new BundleTracker<>(context, loaded, null) {
            @Override
            public OwnPackages addingBundle(Bundle bundle, BundleEvent event) {
                return Plugged.isPlugIn(bundle) ? OwnPackages.of(bundle, context) : null;
            }
        };
        plugIns.open();
    }

    @Deactivate
    void close() {
        plugIns.close();
    }

    @Override
    public Optional<String> plugIn(Class<?> part) {
        return bundleOf(part).filter(Plugged::isPlugIn).map(Bundle::getSymbolicName);
    }

    @Override
    public boolean isPlugIn(long bundle) {
        Bundle found = context.getBundle(bundle);
        return found != null && Plugged.isPlugIn(found);
    }

    @Override
    public Optional<String> plugIn(StackTraceElement[] stack) {
        Map<Bundle, OwnPackages> all = plugIns.getTracked();
        for (StackTraceElement frame : all.isEmpty() ? new StackTraceElement[0] : stack) {
            for (Map.Entry<Bundle, OwnPackages> each : all.entrySet()) {
                if (each.getValue().have(frame.getClassName())) {
                    return Optional.of(each.getKey().getSymbolicName());
                }
            }
        }
        return Optional.empty();
    }

    /** Those whose code can run. */
    Collection<Bundle> loaded() {
        return plugIns.getTracked().keySet();
    }

    static Optional<Bundle> bundleOf(Class<?> part) {
        return part.getClassLoader() instanceof BundleReference loader
                ? Optional.of(loader.getBundle())
                : Optional.empty();
    }
}
