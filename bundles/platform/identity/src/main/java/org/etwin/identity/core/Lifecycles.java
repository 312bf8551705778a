package org.etwin.identity.core;

import java.util.List;
import java.util.function.Consumer;
import org.etwin.identity.spi.AccountLifecycle;
import org.etwin.persistence.LateServices;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** All who take part in what becomes of an account. */
@Component(service = Lifecycles.class)
public final class Lifecycles {
    private final LateServices<AccountLifecycle> lifecycles;

    @Activate
    public Lifecycles(BundleContext context) {
        lifecycles = LateServices.in(context);
    }

    /** Without a framework. */
    Lifecycles(List<AccountLifecycle> takingPart) {
        lifecycles = LateServices.of(takingPart);
    }

    @Reference(
            service = AccountLifecycle.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void bindLifecycle(ServiceReference<AccountLifecycle> lifecycle) {
        lifecycles.add(lifecycle);
    }

    void unbindLifecycle(ServiceReference<AccountLifecycle> lifecycle) {
        lifecycles.remove(lifecycle);
    }

    /** In the running transaction: whoever throws rolls it back. */
    void tell(Consumer<AccountLifecycle> step) {
        lifecycles.all().forEach(step);
    }
}
