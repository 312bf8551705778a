package org.etwin.ui.shell.server;

import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.communication.HeartbeatHandler;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.function.Consumer;

/** Flow's service in an OSGi framework: finds sessions in {@link SessionBook} and resources in bundles. */
class PagesService extends VaadinServletService {
    private static final long serialVersionUID = 1L;

    private final transient SessionBook book;
    private final transient Browsers browsers;
    private final transient Consumer<Runnable> afresh;

    /** @param afresh runs what others left to the thread that serves a page, so that it sees what they wrote */
    PagesService(
            VaadinServlet servlet,
            DeploymentConfiguration configuration,
            SessionBook book,
            Browsers browsers,
            Consumer<Runnable> afresh) {
        super(servlet, configuration);
        this.book = book;
        this.browsers = browsers;
        this.afresh = afresh;
        addSessionDestroyListener(event -> {
            book.forget(event.getSession());
            browsers.forget(event.getSession());
        });
    }

    @Override
    protected List<RequestHandler> createRequestHandlers() throws ServiceException {
        List<RequestHandler> handlers = super.createRequestHandlers();
        handlers.replaceAll(this::ours);
        return handlers;
    }

    private RequestHandler ours(RequestHandler flows) {
        if (flows.getClass() == UidlRequestHandler.class) {
            return new PersonsRequests(browsers);
        }
        return flows.getClass() == HeartbeatHandler.class ? new SignsOfLife() : flows;
    }

    @Override
    public void runPendingAccessTasks(VaadinSession session) {
        afresh.accept(() -> super.runPendingAccessTasks(session));
    }

    @Override
    protected void setDefaultClassLoader() {
        setClassLoader(VaadinServlet.class.getClassLoader());
    }

    @Override
    public URL getStaticResource(String path) {
        try {
            // Flow's own asks the file system, which does not know the addresses of bundles.
            return getServlet().getServletContext().getResource(path);
        } catch (MalformedURLException e) {
            return null;
        }
    }

    @Override
    protected Lock getSessionLock(WrappedSession http) {
        Lock lock = book.lock(http);
        return lock == null ? super.getSessionLock(http) : lock;
    }

    @Override
    protected VaadinSession readFromHttpSession(WrappedSession http) {
        VaadinSession stored = super.readFromHttpSession(http);
        VaadinSession session = stored == null ? book.session(http) : stored;
        // A session of an earlier servlet belongs to nobody any more: the browser begins anew.
        return session == null || session.getService() != this ? null : session;
    }

    @Override
    protected void writeToHttpSession(WrappedSession http, VaadinSession session) {
        super.writeToHttpSession(http, session);
        book.enter(http, session, super.getSessionLock(http));
    }

    @Override
    protected void removeFromHttpSession(WrappedSession http) {
        VaadinSession session = readFromHttpSession(http);
        super.removeFromHttpSession(http);
        if (session != null) {
            book.forget(session);
        }
    }
}
