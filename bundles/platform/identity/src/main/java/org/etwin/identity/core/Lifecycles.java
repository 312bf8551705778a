package org.etwin.identity.core;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.etwin.identity.spi.AccountLifecycle;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** All who take part in what becomes of an account. */
@Component(service = Lifecycles.class)
public final class Lifecycles {
    private final List<AccountLifecycle> all = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindLifecycle(AccountLifecycle lifecycle) {
        all.add(lifecycle);
    }

    void unbindLifecycle(AccountLifecycle lifecycle) {
        all.remove(lifecycle);
    }

    /** In the running transaction: whoever throws rolls it back. */
    void tell(Consumer<AccountLifecycle> step) {
        all.forEach(step);
    }
}
