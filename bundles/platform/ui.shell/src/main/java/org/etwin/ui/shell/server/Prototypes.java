package org.etwin.ui.shell.server;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.ServiceObjects;

/** Makes components that are prototype services, with what their constructors ask for, and gives them back. */
class Prototypes {
    private final Map<Class<?>, ServiceObjects<?>> makers = new ConcurrentHashMap<>();

    void add(Class<?> type, ServiceObjects<?> maker) {
        makers.put(type, maker);
    }

    void remove(Class<?> type, ServiceObjects<?> maker) {
        makers.remove(type, maker);
    }

    /** An instance of its own for this page, given back when it leaves the page; empty when that class is no service. */
    <T> Optional<T> make(Class<T> type) {
        ServiceObjects<?> maker = makers.get(type);
        Object made = maker == null ? null : maker.getService();
        if (maker != null && made == null) {
            throw new IllegalStateException(type.getName() + " cannot be made");
        }
        if (made instanceof Component component) {
            component.addDetachListener(event -> giveBack(maker, made));
        }
        return Optional.ofNullable(made).map(type::cast);
    }

    @SuppressWarnings("unchecked")
    private void giveBack(ServiceObjects<?> maker, Object made) {
        try {
            ((ServiceObjects<Object>) maker).ungetService(made);
        } catch (IllegalStateException | IllegalArgumentException e) {
            // Its bundle is gone, or it was given back when its service went: there is nobody left to take it.
        }
    }
}
