package org.etwin.persistence;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * Services of others that take part in something of ours. Each is fetched when it is first needed and not when it is
 * announced, because it may itself need ours: fetched at once, neither of both could ever begin. For many threads.
 *
 * @param <S> of the services
 */
public final class LateServices<S> {
    private final BundleContext context;
    private final List<S> given;
    private final List<ServiceReference<S>> announced = new CopyOnWriteArrayList<>();
    private final Map<ServiceReference<S>, S> fetched = new ConcurrentHashMap<>();

    private LateServices(BundleContext context, List<S> given) {
        this.context = context;
        this.given = given;
    }

    /** @param context of the bundle that asks them */
    public static <S> LateServices<S> in(BundleContext context) {
        return new LateServices<>(context, List.of());
    }

    /** These and no others, without a framework; what is added to the list later belongs to them. */
    public static <S> LateServices<S> of(List<S> given) {
        return new LateServices<>(null, given);
    }

    public void add(ServiceReference<S> service) {
        announced.add(service);
    }

    public void remove(ServiceReference<S> service) {
        announced.remove(service);
        if (fetched.remove(service) != null) {
            context.ungetService(service);
        }
    }

    /** All that are there now, in the order in which they came; what cannot begin is left out. */
    public List<S> all() {
        return given.isEmpty()
                ? announced.stream().map(this::fetch).filter(Objects::nonNull).toList()
                : List.copyOf(given);
    }

    private S fetch(ServiceReference<S> service) {
        S known = fetched.get(service);
        if (known != null) {
            return known;
        }
        // Outside of any lock: to begin, a service may fetch others that come back here.
        S begun = context.getService(service);
        if (begun != null && fetched.putIfAbsent(service, begun) != null) {
            context.ungetService(service);
        }
        return begun;
    }
}
