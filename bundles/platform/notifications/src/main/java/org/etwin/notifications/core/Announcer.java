package org.etwin.notifications.core;

import java.util.Set;
import org.etwin.notifications.spi.Announces;
import org.etwin.platform.Json;
import org.etwin.platform.events.DurableListener;
import org.etwin.platform.events.Event;

/**
 * Hears the events of one announcing part with delivery marks of its own, so that nothing is missed while its bundle is
 * away, and one part that throws holds up no other.
 */
final class Announcer<E> implements DurableListener {
    private static final int LONGEST = 100;

    private final Announces<E> announces;
    private final Telling telling;
    private final Json json;
    private final String name;

    Announcer(Announces<E> announces, Telling telling, Json json) {
        this.announces = announces;
        this.telling = telling;
        this.json = json;
        this.name = name("notify:", announces.type(), announces.getClass());
    }

    static String name(String prefix, String type, Class<?> announcing) {
        String full = type + "@" + announcing.getName();
        return prefix + full.substring(Math.max(0, full.length() - LONGEST + prefix.length()));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<String> types() {
        return Set.of(announces.type());
    }

    @Override
    public void on(Event event) {
        E read = json.read(event.json(), announces.shape());
        telling.tell(new StoredNotification.Source(name, event.id()), announces.announce(read));
    }
}
