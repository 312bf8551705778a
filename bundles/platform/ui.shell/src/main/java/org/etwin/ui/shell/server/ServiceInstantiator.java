package org.etwin.ui.shell.server;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.stream.Stream;

/** Takes views and layouts from services; everything of Flow's own is constructed by its default constructor. */
class ServiceInstantiator extends DefaultInstantiator {
    private static final long serialVersionUID = 1L;

    private final transient Prototypes prototypes;
    private final transient VaadinServiceInitListener start;
    private final transient I18NProvider texts;

    ServiceInstantiator(
            VaadinService service, Prototypes prototypes, I18NProvider texts, VaadinServiceInitListener start) {
        super(service);
        this.prototypes = prototypes;
        this.texts = texts;
        this.start = start;
    }

    @Override
    public <T> T getOrCreate(Class<T> type) {
        return prototypes.make(type).orElseGet(() -> super.getOrCreate(type));
    }

    @Override
    public <T extends Component> T createComponent(Class<T> type) {
        return prototypes.make(type).orElseGet(() -> super.createComponent(type));
    }

    @Override
    public Stream<VaadinServiceInitListener> getServiceInitListeners() {
        return Stream.of(start);
    }

    @Override
    public I18NProvider getI18NProvider() {
        return texts;
    }
}
