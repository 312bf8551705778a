package org.etwin.metrics.core;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardListener;

/** How many browsers have a session. */
@Component(service = HttpSessionListener.class)
@HttpWhiteboardListener
@HttpWhiteboardContextSelect("(osgi.http.whiteboard.context.name=*)")
public final class SessionFigures implements HttpSessionListener {
    private final Set<String> open = ConcurrentHashMap.newKeySet();
    private final Registry registry;
    private final GaugeWithCallback sessions = GaugeWithCallback.builder()
            .name("etwin_browser_sessions")
            .help("Browsers that have a session, signed in or not")
            .callback(figure -> figure.call(open.size()))
            .build();

    @Activate
    public SessionFigures(@Reference Registry registry) {
        this.registry = registry;
        registry.figures().register(sessions);
    }

    @Deactivate
    void close() {
        registry.figures().unregister(sessions);
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        open.add(event.getSession().getId());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        open.remove(event.getSession().getId());
    }
}
