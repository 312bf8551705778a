package org.etwin.notifications.core;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.etwin.notifications.spi.NotificationChannel;
import org.etwin.platform.Actor;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The channels of plug-ins that are there now. */
@Component(service = Channels.class)
public final class Channels {
    private static final String TERRITORY = "etwin.territory";

    private final Map<NotificationChannel, String> all = new ConcurrentHashMap<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindChannel(NotificationChannel channel, Map<String, Object> properties) {
        all.put(channel, String.valueOf(properties.getOrDefault(TERRITORY, "")));
    }

    void unbindChannel(NotificationChannel channel) {
        all.remove(channel);
    }

    boolean areThere() {
        return !all.isEmpty();
    }

    List<NotificationChannel> reaching(Actor actor) {
        return all.keySet().stream()
                .filter(channel -> reaches(channel, actor))
                .sorted(java.util.Comparator.comparing(NotificationChannel::key))
                .toList();
    }

    Optional<NotificationChannel> reaching(Actor actor, String key) {
        return reaching(actor).stream()
                .filter(channel -> channel.key().equals(key))
                .findFirst();
    }

    boolean reaches(NotificationChannel channel, Actor actor) {
        String territory = all.getOrDefault(channel, "");
        boolean there = territory.isEmpty()
                || actor instanceof Actor.Person person
                        && person.standing().territories().contains(territory);
        return there && channel.reaches(actor);
    }
}
