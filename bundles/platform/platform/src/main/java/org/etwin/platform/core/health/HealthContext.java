package org.etwin.platform.core.health;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.context.ServletContextHelper;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContext;

/** A context of its own, so that the pages, which take every address, do not take these. */
@Component(service = ServletContextHelper.class)
@HttpWhiteboardContext(name = HealthContext.NAME, path = "/health")
public class HealthContext extends ServletContextHelper {
    static final String NAME = "org.etwin.platform.health";
    static final String SELECT = "(osgi.http.whiteboard.context.name=" + NAME + ")";
}
