package org.etwin.notifications.core;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.etwin.notifications.spi.Announces;
import org.etwin.notifications.spi.AnnouncesWidely;
import org.etwin.notifications.spi.NotificationChannel;
import org.etwin.platform.Json;
import org.etwin.platform.events.DurableListener;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** One durable listener for each announcing part and each channel of a plug-in that is there. */
@Component(service = Announcers.class, immediate = true)
public final class Announcers {
    private final BundleContext context;
    private final Telling telling;
    private final Mailings mailings;
    private final Delivering delivering;
    private final Sight sight;
    private final Json json;
    private final Map<Object, ServiceRegistration<?>> listening = new ConcurrentHashMap<>();

    @Activate
    public Announcers(
            BundleContext context,
            @Reference Telling telling,
            @Reference Mailings mailings,
            @Reference Delivering delivering,
            @Reference Sight sight,
            @Reference Json json) {
        this.context = context;
        this.telling = telling;
        this.mailings = mailings;
        this.delivering = delivering;
        this.sight = sight;
        this.json = json;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindAnnounces(Announces<?> announces) {
        Announcer<?> announcer = new Announcer<>(announces, telling, json);
        sight.ask(announcer.name(), announces::stillVisible, announces.together());
        listen(announces, announcer);
    }

    void unbindAnnounces(Announces<?> announces) {
        sight.askNoMore(new Announcer<>(announces, telling, json).name());
        listenNoMore(announces);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindWidely(AnnouncesWidely<?> announces) {
        WideAnnouncer<?> announcer = new WideAnnouncer<>(announces, mailings, json);
        sight.ask(announcer.name(), announces::stillVisible);
        mailings.add(announcer);
        listen(announces, announcer);
    }

    void unbindWidely(AnnouncesWidely<?> announces) {
        WideAnnouncer<?> announcer = new WideAnnouncer<>(announces, mailings, json);
        sight.askNoMore(announcer.name());
        mailings.remove(announcer);
        listenNoMore(announces);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindChannel(NotificationChannel channel) {
        listen(channel, new ChannelListener(channel, delivering, json));
    }

    void unbindChannel(NotificationChannel channel) {
        listenNoMore(channel);
    }

    private void listen(Object part, DurableListener listener) {
        listening.put(part, context.registerService(DurableListener.class, listener, null));
    }

    private void listenNoMore(Object part) {
        ServiceRegistration<?> registration = listening.remove(part);
        if (registration != null) {
            registration.unregister();
        }
    }

    @Deactivate
    void stop() {
        listening.keySet().forEach(this::listenNoMore);
    }
}
