package org.etwin.persistence.outbox;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.etwin.platform.Faults;
import org.etwin.platform.events.Event;
import org.etwin.platform.events.NodeListener;

/** Tells the listeners of this node what happened since it started, on whichever node. */
public final class NodeFeed {
    private static final int BATCH = 200;

    private final EventLog log;
    private final Collection<NodeListener> listeners;
    private final Faults faults;
    private final Runnable before;
    private long heard;

    /**
     * @param listeners those that are there now, also while it changes
     * @param before is run when there is something to tell, before anybody is told
     */
    public NodeFeed(EventLog log, Collection<NodeListener> listeners, Faults faults, Runnable before) {
        this.log = log;
        this.listeners = listeners;
        this.faults = faults;
        this.before = before;
        this.heard = log.last();
    }

    /** Delivers everything that is new and returns its types. To be called by one thread. */
    public Set<String> deliver() {
        Set<String> types = new HashSet<>();
        List<Event> events;
        do {
            events = log.after(heard, Set.of("*"), BATCH);
            if (!events.isEmpty()) {
                before.run();
            }
            for (Event event : events) {
                listeners.forEach(listener -> tell(listener, event));
                types.add(event.type());
                heard = event.sequence();
            }
        } while (events.size() == BATCH);
        return types;
    }

    private void tell(NodeListener listener, Event event) {
        try {
            Set<String> types = listener.types();
            if (types.contains(event.type()) || types.contains("*")) {
                listener.on(event);
            }
        } catch (RuntimeException | LinkageError | AssertionError e) {
            faults.record(listener.getClass(), e);
        }
    }
}
