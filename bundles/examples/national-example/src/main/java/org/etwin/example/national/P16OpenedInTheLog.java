package org.etwin.example.national;

import java.util.Set;
import org.etwin.platform.events.DurableListener;
import org.etwin.platform.events.Event;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears everything of one type, also what happened while it was away, and at least once: what a real one does must be the
 * same when it is done again.
 */
@Component
public final class P16OpenedInTheLog implements DurableListener {
    private static final Logger LOG = LoggerFactory.getLogger(P16OpenedInTheLog.class);

    @Override
    public String name() {
        return "example-national.opened";
    }

    @Override
    public Set<String> types() {
        return Set.of("projects.opened");
    }

    @Override
    public void on(Event event) {
        LOG.info("a project was opened: event {}", event.sequence());
    }
}
