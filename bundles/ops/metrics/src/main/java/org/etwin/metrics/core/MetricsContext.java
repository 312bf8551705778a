package org.etwin.metrics.core;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.context.ServletContextHelper;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContext;

/** A context of its own, so that the pages, which take every address, do not take this one. */
@Component(service = ServletContextHelper.class)
@HttpWhiteboardContext(name = MetricsContext.NAME, path = "/metrics")
public class MetricsContext extends ServletContextHelper {
    static final String NAME = "org.etwin.metrics";
    static final String SELECT = "(osgi.http.whiteboard.context.name=" + NAME + ")";
}
