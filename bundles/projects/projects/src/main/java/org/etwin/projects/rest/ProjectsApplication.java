package org.etwin.projects.rest;

import javax.ws.rs.core.Application;
import org.etwin.projects.Founding;
import org.etwin.projects.Partners;
import org.etwin.projects.Projects;
import org.etwin.projects.TextHistory;
import org.etwin.rest.Rest;
import org.etwin.rest.RestApplication;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationBase;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsName;

/** Projects, their founding, partners and versions over REST. */
@Component(service = Application.class)
@JaxrsApplicationBase("/api/v1/projects")
@JaxrsName("org.etwin.projects")
public final class ProjectsApplication extends RestApplication {
    @Activate
    public ProjectsApplication(
            @Reference Rest rest,
            @Reference Projects projects,
            @Reference Founding founding,
            @Reference Partners partners,
            @Reference TextHistory history) {
        super(
                rest,
                new ProjectsResource(projects),
                new FoundingResource(founding, projects),
                new PartnersResource(partners, projects),
                new VersionsResource(history));
    }
}
