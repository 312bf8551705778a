package org.etwin.notifications.core;

import java.util.Set;
import org.etwin.notifications.NotificationArrived;
import org.etwin.notifications.spi.NotificationChannel;
import org.etwin.platform.Id;
import org.etwin.platform.Json;
import org.etwin.platform.events.DurableListener;
import org.etwin.platform.events.Event;
import org.etwin.platform.events.EventType;

/** Hears of every notification for one channel of a plug-in. */
final class ChannelListener implements DurableListener {
    private static final String ARRIVED =
            NotificationArrived.class.getAnnotation(EventType.class).value();

    private final NotificationChannel channel;
    private final Delivering delivering;
    private final Json json;

    record Arrived(Id id) {}

    ChannelListener(NotificationChannel channel, Delivering delivering, Json json) {
        this.channel = channel;
        this.delivering = delivering;
        this.json = json;
    }

    @Override
    public String name() {
        return "notify-channel:" + channel.key();
    }

    @Override
    public Set<String> types() {
        return Set.of(ARRIVED);
    }

    @Override
    public void on(Event event) {
        delivering.deliver(channel, json.read(event.json(), Arrived.class).id());
    }
}
