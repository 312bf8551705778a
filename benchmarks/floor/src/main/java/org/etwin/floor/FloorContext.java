package org.etwin.floor;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.context.ServletContextHelper;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContext;

/** A place of its own, so that no filter or listener of pages comes between. */
@Component(service = ServletContextHelper.class)
@HttpWhiteboardContext(name = "org.etwin.floor", path = "/floor")
public final class FloorContext extends ServletContextHelper {}
