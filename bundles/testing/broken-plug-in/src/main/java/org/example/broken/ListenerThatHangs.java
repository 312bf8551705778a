package org.example.broken;

import java.util.Set;
import org.etwin.platform.events.Event;
import org.etwin.platform.events.NodeListener;
import org.osgi.service.component.annotations.Component;

/** Would keep all live pages waiting if it were not set aside. */
@Component
public final class ListenerThatHangs implements NodeListener {
    private static final long HANGS_MILLISECONDS = 60_000;

    @Override
    public Set<String> types() {
        return Set.of("*");
    }

    @Override
    public void on(Event event) {
        try {
            Thread.sleep(HANGS_MILLISECONDS);
        } catch (InterruptedException woken) {
            throw new Broken("the listener");
        }
    }
}
