package org.etwin.platform.core;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.etwin.platform.Faults;
import org.osgi.framework.BundleReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@link Faults} in memory: what matters beyond a restart is in the log. */
@Component
public final class RememberedFaults implements Faults {
    private static final Logger LOG = LoggerFactory.getLogger(RememberedFaults.class);
    private static final int MOST = 100;

    private final Clock clock;
    private final Deque<Fault> newestFirst = new ArrayDeque<>();

    @Activate
    public RememberedFaults(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public void record(Class<?> part, Throwable thrown) {
        String bundle = bundleOf(part);
        LOG.error("{} in {} failed", part.getName(), bundle, thrown);
        Fault fault = new Fault(bundle, part.getName(), String.valueOf(thrown), clock.instant());
        synchronized (newestFirst) {
            newestFirst.addFirst(fault);
            if (newestFirst.size() > MOST) {
                newestFirst.removeLast();
            }
        }
    }

    @Override
    public List<Fault> recent() {
        synchronized (newestFirst) {
            return List.copyOf(newestFirst);
        }
    }

    private static String bundleOf(Class<?> part) {
        return part.getClassLoader() instanceof BundleReference loader
                ? loader.getBundle().getSymbolicName()
                : "?";
    }
}
