package org.etwin.ui.shell.server;

import java.net.URL;
import org.osgi.framework.FrameworkUtil;
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
    public PagesContext() {
        super(FrameworkUtil.getBundle(com.vaadin.flow.server.VaadinServlet.class));
    }

    @Override
    public URL getResource(String name) {
        return super.getResource("META-INF/resources/" + (name.startsWith("/") ? name.substring(1) : name));
    }

    @Override
    public String getMimeType(String name) {
        return types.of(name);
    }
}
