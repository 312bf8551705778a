package org.etwin.projects.rest;

import javax.ws.rs.core.Application;
import org.etwin.projects.Deciding;
import org.etwin.projects.Projects;
import org.etwin.rest.Rest;
import org.etwin.rest.RestApplication;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationBase;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsName;

/** The decisions of NSOs over REST. */
@Component(service = Application.class)
@JaxrsApplicationBase("/api/v1/project-decisions")
@JaxrsName("org.etwin.projects.decisions")
public final class DecisionsApplication extends RestApplication {
    @Activate
    public DecisionsApplication(@Reference Rest rest, @Reference Deciding deciding, @Reference Projects projects) {
        super(rest, new DecisionsResource(deciding, projects));
    }
}
