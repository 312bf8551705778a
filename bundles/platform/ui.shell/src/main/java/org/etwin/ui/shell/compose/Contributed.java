package org.etwin.ui.shell.compose;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.etwin.ui.shell.server.Territorial;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/** What other bundles contribute at one point; those with a territory only to its people. */
final class Contributed<T> {
    private final Set<ServiceReference<T>> missing = ConcurrentHashMap.newKeySet();
    private final ServiceTracker<T, T> tracker;

    Contributed(BundleContext context, Class<T> point) {
        tracker = new ServiceTracker<>(context, point, null) {
            @Override
            public T addingService(ServiceReference<T> reference) {
                T made = super.addingService(reference);
                missing.removeIf(each -> each.getBundle() == null);
                if (made == null) {
                    missing.add(reference);
                }
                return made;
            }
        };
        tracker.open();
    }

    /** How many are announced for that territory and could not be made. */
    long missing(Optional<String> territory) {
        return missing.stream()
                .filter(reference -> reference.getBundle() != null)
                .filter(reference -> Territorial.fits(reference, territory))
                .count();
    }

    /** @param territory whose contributions are wanted besides those for everybody */
    List<T> of(Optional<String> territory) {
        ServiceReference<T>[] references = tracker.getServiceReferences();
        if (references == null) {
            return List.of();
        }
        return Arrays.stream(references)
                .sorted(Comparator.reverseOrder())
                .filter(reference -> Territorial.fits(reference, territory))
                .map(tracker::getService)
                .filter(Objects::nonNull)
                .toList();
    }

    void close() {
        tracker.close();
    }
}
