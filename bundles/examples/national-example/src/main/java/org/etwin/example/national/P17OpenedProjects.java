package org.etwin.example.national;

import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.etwin.platform.events.Event;
import org.etwin.platform.events.NodeListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Hears soon after the commit what happens from now on: for counters, caches and pages. */
@Component(service = {NodeListener.class, P17OpenedProjects.class})
public final class P17OpenedProjects implements NodeListener {
    private final AtomicLong opened = new AtomicLong();

    @Activate
    public P17OpenedProjects() {}

    @Override
    public Set<String> types() {
        return Set.of("projects.opened");
    }

    @Override
    public void on(Event event) {
        opened.incrementAndGet();
    }

    long count() {
        return opened.get();
    }
}
