package org.etwin.ui.shell.compose;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/** What other bundles contribute at one point; those with a territory only to its people. */
final class Contributed<T> {
    private static final String TERRITORY = "etwin.territory";

    private final ServiceTracker<T, T> tracker;

    Contributed(BundleContext context, Class<T> point) {
        tracker = new ServiceTracker<>(context, point, null);
        tracker.open();
    }

    /** @param territory whose contributions are wanted besides those for everybody */
    List<T> of(Optional<String> territory) {
        ServiceReference<T>[] references = tracker.getServiceReferences();
        if (references == null) {
            return List.of();
        }
        return Arrays.stream(references)
                .sorted(Comparator.reverseOrder())
                .filter(reference -> fits(reference.getProperty(TERRITORY), territory))
                .map(tracker::getService)
                .filter(Objects::nonNull)
                .toList();
    }

    void close() {
        tracker.close();
    }

    static boolean fits(Object wanted, Optional<String> territory) {
        if (wanted == null) {
            return true;
        }
        Object[] any = wanted instanceof Object[] several ? several : new Object[] {wanted};
        return Arrays.stream(any)
                .anyMatch(each -> territory.filter(each::equals).isPresent());
    }
}
