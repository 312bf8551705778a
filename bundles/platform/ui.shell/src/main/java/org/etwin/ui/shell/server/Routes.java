package org.etwin.ui.shell.server;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.internal.ReflectionCache;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLayout;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.etwin.platform.Faults;
import org.etwin.ui.View;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentConstants;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/** Opens a route when a view appears as a service and closes it when it goes. */
class Routes implements ServiceTrackerCustomizer<View, Routes.Opened> {
    private final BundleContext context;
    private final RouteConfiguration configuration;
    private final Prototypes prototypes;
    private final Faults faults;
    private final RouteLayouts layouts;
    private final Iterable<RouteChanges> listeners;
    private final Map<Class<? extends Component>, String> open = new ConcurrentHashMap<>();
    private final ServiceTracker<View, Opened> tracker;

    record Opened(Class<? extends Component> view, String route, org.osgi.framework.ServiceObjects<View> maker) {}

    Routes(
            BundleContext context,
            RouteConfiguration configuration,
            Prototypes prototypes,
            RouteLayouts layouts,
            Iterable<RouteChanges> listeners,
            Faults faults) {
        this.context = context;
        this.configuration = configuration;
        this.prototypes = prototypes;
        this.layouts = layouts;
        this.listeners = listeners;
        this.faults = faults;
        tracker = new ServiceTracker<>(context, View.class, this);
    }

    void open() {
        tracker.open();
    }

    void close() {
        tracker.close();
    }

    /** A listener that comes later hears of what is there already. */
    void tell(RouteChanges listener) {
        open.forEach(listener::appeared);
    }

    @Override
    public Opened addingService(ServiceReference<View> reference) {
        Class<? extends Component> view = null;
        try {
            view = viewOf(reference);
            Opened opened =
                    new Opened(view, view.getAnnotation(Route.class).value(), context.getServiceObjects(reference));
            prototypes.add(view, opened.maker());
            List<Class<? extends RouterLayout>> around = layouts.around(view);
            configuration.setRoute(opened.route(), view, around);
            for (RouteAlias alias : view.getAnnotationsByType(RouteAlias.class)) {
                configuration.setRoute(alias.value(), view, around);
            }
            open.put(view, opened.route());
            listeners.forEach(listener -> listener.appeared(opened.view(), opened.route()));
            return opened;
        } catch (ClassNotFoundException | RuntimeException | LinkageError e) {
            faults.record(view == null ? Routes.class : view, e);
            return null;
        }
    }

    @Override
    public void modifiedService(ServiceReference<View> reference, Opened opened) {}

    @Override
    public void removedService(ServiceReference<View> reference, Opened opened) {
        open.remove(opened.view());
        configuration.removeRoute(opened.view());
        prototypes.remove(opened.view(), opened.maker());
        listeners.forEach(listener -> listener.gone(opened.view(), opened.route()));
        // Flow remembers classes for ever; without this the class loader of a removed bundle would stay.
        ReflectionCache.clearAll();
    }

    private Class<? extends Component> viewOf(ServiceReference<View> reference) throws ClassNotFoundException {
        String name = (String) reference.getProperty(ComponentConstants.COMPONENT_NAME);
        Class<? extends Component> view = reference.getBundle().loadClass(name).asSubclass(Component.class);
        if (!view.isAnnotationPresent(Route.class)) {
            throw new IllegalArgumentException(name + " is registered as a view and has no @Route");
        }
        return view;
    }
}
