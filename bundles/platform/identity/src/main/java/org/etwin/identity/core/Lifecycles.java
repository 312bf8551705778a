package org.etwin.identity.core;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.etwin.identity.spi.AccountLifecycle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * All who take part in what becomes of an account. Each is fetched when there is something to tell and not before: it may
 * itself need services of this bundle, which need this one.
 */
@Component(service = Lifecycles.class)
public final class Lifecycles {
    private final BundleContext context;
    private final Map<ServiceReference<AccountLifecycle>, AccountLifecycle> fetched = new ConcurrentSkipListMap<>();
    private final List<ServiceReference<AccountLifecycle>> announced = new CopyOnWriteArrayList<>();
    private final List<AccountLifecycle> own;

    @Activate
    public Lifecycles(BundleContext context) {
        this.context = context;
        this.own = List.of();
    }

    /** Without a framework. */
    Lifecycles(List<AccountLifecycle> own) {
        this.context = null;
        this.own = own;
    }

    @Reference(
            service = AccountLifecycle.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void bindLifecycle(ServiceReference<AccountLifecycle> lifecycle) {
        announced.add(lifecycle);
    }

    void unbindLifecycle(ServiceReference<AccountLifecycle> lifecycle) {
        announced.remove(lifecycle);
        if (fetched.remove(lifecycle) != null) {
            context.ungetService(lifecycle);
        }
    }

    /** In the running transaction: whoever throws rolls it back. */
    void tell(Consumer<AccountLifecycle> step) {
        own.forEach(step);
        for (ServiceReference<AccountLifecycle> each : announced) {
            AccountLifecycle lifecycle = fetched.computeIfAbsent(each, context::getService);
            if (lifecycle != null) {
                step.accept(lifecycle);
            }
        }
    }
}
