package org.etwin.persistence.service;

import org.etwin.platform.events.DurableListener;
import org.etwin.platform.events.NodeListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Gathers the listeners; apart from {@link OutboxService}, because a listener may itself publish events. */
@Component(service = Deliveries.class, immediate = true)
public final class Deliveries {
    private final OutboxService outbox;

    @Activate
    public Deliveries(@Reference OutboxService outbox) {
        this.outbox = outbox;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindNodeListener(NodeListener listener) {
        outbox.add(listener);
    }

    void unbindNodeListener(NodeListener listener) {
        outbox.remove(listener);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindDurableListener(DurableListener listener) {
        outbox.add(listener);
    }

    void unbindDurableListener(DurableListener listener) {
        outbox.remove(listener);
    }
}
