package org.etwin.notifications.core;

import java.util.Set;
import org.etwin.notifications.spi.Announces;
import org.etwin.platform.events.DurableListener;
import org.etwin.platform.events.Event;

/**
 * Hears the events of one announcing part with delivery marks of its own, so that nothing is missed while its bundle is
 * away, and one part that throws holds up no other.
 */
final class Announcer implements DurableListener {
    private static final int LONGEST = 100;

    private final Announces<?> announces;
    private final Telling telling;
    private final String name;

    Announcer(Announces<?> announces, Telling telling) {
        this.announces = announces;
        this.telling = telling;
        String full = announces.type() + "@" + announces.getClass().getName();
        this.name = "notify:" + full.substring(Math.max(0, full.length() - LONGEST + "notify:".length()));
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
        telling.tell(announces, event);
    }
}
