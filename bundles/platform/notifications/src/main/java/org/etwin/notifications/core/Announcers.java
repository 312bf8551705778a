package org.etwin.notifications.core;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.etwin.notifications.spi.Announces;
import org.etwin.platform.events.DurableListener;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** One durable listener for each announcing part that is there. */
@Component(service = Announcers.class, immediate = true)
public final class Announcers {
    private final BundleContext context;
    private final Telling telling;
    private final Map<Announces<?>, ServiceRegistration<?>> listening = new ConcurrentHashMap<>();

    @Activate
    public Announcers(BundleContext context, @Reference Telling telling) {
        this.context = context;
        this.telling = telling;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindAnnounces(Announces<?> announces) {
        listening.put(
                announces, context.registerService(DurableListener.class, new Announcer(announces, telling), null));
    }

    void unbindAnnounces(Announces<?> announces) {
        ServiceRegistration<?> registration = listening.remove(announces);
        if (registration != null) {
            registration.unregister();
        }
    }

    @Deactivate
    void stop() {
        listening.keySet().forEach(this::unbindAnnounces);
    }
}
