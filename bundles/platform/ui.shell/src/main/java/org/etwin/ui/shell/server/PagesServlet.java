package org.etwin.ui.shell.server;

import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.di.Lookup;
import com.vaadin.flow.di.ResourceProvider;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.internal.ReflectionCache;
import com.vaadin.flow.router.DefaultRoutePathProvider;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RoutePathProvider;
import com.vaadin.flow.server.AppShellRegistry;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.StaticFileHandlerFactory;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.startup.AppShellPredicate;
import com.vaadin.flow.server.startup.ApplicationConfigurationFactory;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import com.vaadin.flow.server.startup.DefaultApplicationConfigurationFactory;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.etwin.platform.Faults;
import org.etwin.platform.Looks;
import org.etwin.platform.Texts;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletAsyncSupported;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/**
 * All pages: Flow's servlet, started without a class path scan and fed by services. When the web server opens its port anew,
 * it begins a new one before it ends the old one, so each is an object of its own.
 */
@Component(
        service = Servlet.class,
        scope = ServiceScope.PROTOTYPE,
        property = {
            "servlet.init.productionMode=true",
            "servlet.init.closeIdleSessions=true",
            // Signs of life: who is in a space leaves it a minute after the browser died.
            "servlet.init.heartbeatInterval=20",
            "servlet.init.brotli=true",
            "servlet.init." + VaadinServlet.INTERNAL_VAADIN_SERVLET_VITE_DEV_MODE_FRONTEND_PATH + "=/*",
            // Of each open page, for what browsers send over the web socket: signs of life and nothing else.
            "servlet.init.org.atmosphere.websocket.bufferSize=512",
            "servlet.init.org.atmosphere.container.JSR356AsyncSupport.mappingPath=/VAADIN/push"
        })
@HttpWhiteboardServletName("org.etwin.ui.shell.pages")
@HttpWhiteboardServletPattern("/*")
@HttpWhiteboardServletAsyncSupported
@HttpWhiteboardContextSelect(PagesContext.SELECT)
public class PagesServlet extends VaadinServlet {
    private static final long serialVersionUID = 1L;

    private final transient BundleContext context;
    private final transient SessionBook book;
    private final transient Browsers browsers;
    private final transient Texts texts;
    private final transient Faults faults;
    private final transient RouteLayouts layouts;
    private final transient Prototypes prototypes = new Prototypes();
    private final transient List<RouteChanges> changes = new CopyOnWriteArrayList<>();
    private final transient List<PageHead> heads = new CopyOnWriteArrayList<>();
    private final transient List<PageStart> starts = new CopyOnWriteArrayList<>();
    private transient volatile Looks looks;
    private transient Routes routes;

    @Activate
    public PagesServlet(
            BundleContext context,
            @Reference SessionBook book,
            @Reference Browsers browsers,
            @Reference Texts texts,
            @Reference Faults faults,
            @Reference RouteLayouts layouts) {
        this.context = context;
        this.book = book;
        this.browsers = browsers;
        this.texts = texts;
        this.faults = faults;
        this.layouts = layouts;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addRouteChanges(RouteChanges listener) {
        changes.add(listener);
        if (routes != null) {
            routes.tell(listener);
        }
    }

    void removeRouteChanges(RouteChanges listener) {
        changes.remove(listener);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addPageHead(PageHead head) {
        heads.add(head);
    }

    void removePageHead(PageHead head) {
        heads.remove(head);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addPageStart(PageStart start) {
        starts.add(start);
    }

    void removePageStart(PageStart start) {
        starts.remove(start);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setLooks(Looks ofThreads) {
        looks = ofThreads;
    }

    void unsetLooks(Looks ofThreads) {
        if (looks == ofThreads) {
            looks = null;
        }
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        inFlow(() -> {
            ServletContext pages = config.getServletContext();
            // The context outlives this servlet, and Flow takes what an earlier one left there for its own.
            Collections.list(pages.getAttributeNames()).stream()
                    .filter(name -> name.startsWith("com.vaadin."))
                    .forEach(pages::removeAttribute);
            pages.setAttribute(Lookup.class.getName(), lookup());
            super.init(config);
            return null;
        });
    }

    @Override
    protected void servletInitialized() {
        VaadinServletContext pages = new VaadinServletContext(getServletContext());
        AppShellRegistry.getInstance(pages).setShell(PagesShell.class);
        routes = new Routes(
                context,
                RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(pages)),
                prototypes,
                layouts,
                changes,
                faults);
        routes.open();
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
        PagesService service = new PagesService(this, configuration, book, browsers, this::afresh);
        service.init();
        return service;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            inFlow(() -> {
                super.service(request, response);
                return null;
            });
        } catch (ServletException e) {
            if (e.getCause() instanceof IOException broken) {
                throw broken;
            }
            throw e;
        }
    }

    @Override
    public void destroy() {
        routes.close();
        super.destroy();
        ReflectionCache.clearAll();
    }

    private void afresh(Runnable work) {
        Looks now = looks;
        if (now == null) {
            work.run();
        } else {
            now.afresh(work);
        }
    }

    private Lookup lookup() {
        ScreenTexts screenTexts = new ScreenTexts(texts);
        InstantiatorFactory instantiators =
                service -> new ServiceInstantiator(service, prototypes, screenTexts, this::started);
        AppShellPredicate shells = type -> type == PagesShell.class;
        StaticFileHandlerFactory files = HashedFiles::new;
        return List.of(
                        Lookup.of(new BundleResources(), ResourceProvider.class),
                        Lookup.of(instantiators, InstantiatorFactory.class),
                        Lookup.of(shells, AppShellPredicate.class),
                        Lookup.of(files, StaticFileHandlerFactory.class),
                        Lookup.of(new DefaultRoutePathProvider(), RoutePathProvider.class),
                        Lookup.of(new DefaultApplicationConfigurationFactory(), ApplicationConfigurationFactory.class))
                .stream()
                .reduce(Lookup::compose)
                .orElseThrow();
    }

    private void started(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            heads.forEach(head -> head.fill(page.getDocument(), page.getVaadinRequest()));
            ContentPolicy.apply(page);
        });
        PageFaults pageFaults = new PageFaults(faults, texts);
        event.getSource().addSessionInitListener(begun -> begun.getSession().setErrorHandler(pageFaults));
        event.getSource().addUIInitListener(page -> {
            page.getUI().getInternals().setPushConnection(new ClosedOnce(page.getUI()));
            starts.forEach(start -> start.started(page.getUI()));
        });
    }

    /** Flow and Atmosphere look for classes and resources by the thread's class loader. */
    private <T> T inFlow(java.util.concurrent.Callable<T> work) throws ServletException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(VaadinServlet.class.getClassLoader());
        try {
            return work.call();
        } catch (ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
