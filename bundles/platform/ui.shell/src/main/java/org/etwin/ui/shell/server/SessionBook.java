package org.etwin.ui.shell.server;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.function.Consumer;
import org.etwin.platform.Faults;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The sessions by the id in the cookie. The handshake of a web socket sees the server's own session, while the pages
 * see one with other attribute names and a suffix at its id, so the HTTP session alone does not lead from one to the
 * other.
 */
@Component(service = {SessionBook.class, OpenPages.class})
public class SessionBook implements OpenPages {
    private static final String SUFFIX = "-" + PagesContext.NAME;

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final Faults faults;

    private record Entry(VaadinSession session, Lock lock) {}

    @Activate
    public SessionBook(@Reference Faults faults) {
        this.faults = faults;
    }

    void enter(WrappedSession http, VaadinSession session, Lock lock) {
        forget(session);
        entries.put(key(http), new Entry(session, lock));
    }

    VaadinSession session(WrappedSession http) {
        Entry entry = entries.get(key(http));
        return entry == null ? null : entry.session();
    }

    Lock lock(WrappedSession http) {
        Entry entry = entries.get(key(http));
        return entry == null ? null : entry.lock();
    }

    void forget(VaadinSession session) {
        entries.values().removeIf(entry -> entry.session() == session);
    }

    @Override
    public void inEach(Consumer<UI> work) {
        entries.values().forEach(entry -> entry.session().access(() -> entry.session()
                .getUIs()
                .forEach(page -> page.access(() -> {
                    try {
                        work.accept(page);
                    } catch (RuntimeException e) {
                        faults.record(work.getClass(), e);
                    }
                }))));
    }

    @Override
    public int sessions() {
        return entries.size();
    }

    private String key(WrappedSession http) {
        String id = http.getId();
        return id.endsWith(SUFFIX) ? id.substring(0, id.length() - SUFFIX.length()) : id;
    }
}
