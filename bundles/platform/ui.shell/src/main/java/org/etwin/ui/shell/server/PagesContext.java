package org.etwin.ui.shell.server;

import java.net.URL;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.context.ServletContextHelper;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContext;

/** The servlet context of the pages: at the root, below everything that has a longer path. */
@Component(service = ServletContextHelper.class)
@HttpWhiteboardContext(name = PagesContext.NAME, path = "/")
public class PagesContext extends ServletContextHelper {
    static final String NAME = "org.etwin.ui.shell";
    static final String SELECT = "(osgi.http.whiteboard.context.name=" + NAME + ")";

    private final MediaTypes types = new MediaTypes();

    @Activate
    public PagesContext(BundleContext context) {
        super(flowIn(context));
    }

    /** The bundle that this one gets Flow from: there the front end is packed. */
    private static Bundle flowIn(BundleContext context) {
        return context
                .getBundle()
                .adapt(BundleWiring.class)
                .getRequiredWires(PackageNamespace.PACKAGE_NAMESPACE)
                .stream()
                .filter(wire -> "com.vaadin.flow.server"
                        .equals(wire.getCapability().getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE)))
                .map(wire -> wire.getProvider().getBundle())
                .findFirst()
                .orElseThrow();
    }

    @Override
    public URL getResource(String name) {
        String path = name.startsWith("/") ? name.substring(1) : name;
        return super.getResource(
                (path.startsWith("VAADIN/build/") ? "META-INF/VAADIN/webapp/" : "META-INF/resources/") + path);
    }

    @Override
    public String getMimeType(String name) {
        return types.of(name);
    }
}
