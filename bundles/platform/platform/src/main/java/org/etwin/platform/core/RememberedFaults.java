package org.etwin.platform.core;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArraySet;
import org.etwin.platform.FaultListener;
import org.etwin.platform.Faults;
import org.etwin.platform.NamedFaults;
import org.etwin.platform.Origins;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.osgi.framework.BundleReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@link Faults} in memory: what matters beyond a restart is in the log. */
@Component(service = {Faults.class, NamedFaults.class})
public final class RememberedFaults implements Faults, NamedFaults {
    private static final Logger LOG = LoggerFactory.getLogger(RememberedFaults.class);
    private static final int MOST = 100;

    private final Clock clock;
    private final Origins origins;
    private final Deque<Fault> newestFirst = new ArrayDeque<>();
    private final Collection<FaultListener> listeners = new CopyOnWriteArraySet<>();

    @Activate
    public RememberedFaults(@Reference Clock clock, @Reference Origins origins) {
        this.clock = clock;
        this.origins = origins;
    }

    /** Where there are no plug-ins. */
    public RememberedFaults(Clock clock) {
        this(clock, new NoPlugIns());
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addListener(FaultListener listener) {
        listeners.add(listener);
    }

    public void removeListener(FaultListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void record(Class<?> part, Throwable thrown) {
        record(origins.plugIn(part).or(() -> blamed(thrown)).orElseGet(() -> bundleOf(part)), part.getName(), thrown);
    }

    /** A disk that is full or a database that is away is nobody's fault: it is in the log and in the health already. */
    @Override
    public void record(String bundle, String part, Throwable thrown) {
        if (thrown instanceof Rejected rejected && rejected.kind() == Rejection.Kind.UNAVAILABLE) {
            LOG.info("{} in {} could not go on now: {}", part, bundle, thrown.getMessage());
            return;
        }
        LOG.error("{} in {} failed", part, bundle, thrown);
        Fault fault = new Fault(bundle, part, String.valueOf(thrown), clock.instant());
        synchronized (newestFirst) {
            newestFirst.addFirst(fault);
            if (newestFirst.size() > MOST) {
                newestFirst.removeLast();
            }
        }
        listeners.forEach(listener -> tell(listener, fault, thrown));
    }

    private static void tell(FaultListener listener, Fault fault, Throwable thrown) {
        try {
            listener.on(fault, thrown);
        } catch (RuntimeException e) {
            LOG.error("{} could not be told of a fault", listener.getClass().getName(), e);
        }
    }

    @Override
    public List<Fault> recent() {
        synchronized (newestFirst) {
            return List.copyOf(newestFirst);
        }
    }

    /** A part of ours that only called a plug-in is not to blame. */
    private Optional<String> blamed(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause() == each ? null : each.getCause()) {
            Optional<String> plugIn = origins.plugIn(each.getStackTrace());
            if (plugIn.isPresent()) {
                return plugIn;
            }
        }
        return Optional.empty();
    }

    private static String bundleOf(Class<?> part) {
        return part.getClassLoader() instanceof BundleReference loader
                ? loader.getBundle().getSymbolicName()
                : "?";
    }

    private static final class NoPlugIns implements Origins {
        @Override
        public Optional<String> plugIn(Class<?> part) {
            return Optional.empty();
        }

        @Override
        public boolean isPlugIn(long bundle) {
            return false;
        }

        @Override
        public Optional<String> plugIn(StackTraceElement[] stack) {
            return Optional.empty();
        }
    }
}
