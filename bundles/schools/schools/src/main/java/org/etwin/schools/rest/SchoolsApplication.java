package org.etwin.schools.rest;

import javax.ws.rs.core.Application;
import org.etwin.rest.Rest;
import org.etwin.rest.RestApplication;
import org.etwin.schools.SchoolDesk;
import org.etwin.schools.SchoolImports;
import org.etwin.schools.Schools;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationBase;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsName;

/** Schools over REST. */
@Component(service = Application.class)
@JaxrsApplicationBase("/api/v1/schools")
@JaxrsName("org.etwin.schools")
public final class SchoolsApplication extends RestApplication {
    @Activate
    public SchoolsApplication(
            @Reference Rest rest,
            @Reference Schools schools,
            @Reference SchoolDesk desk,
            @Reference SchoolImports imports) {
        super(rest, new SchoolsResource(schools, desk), new SchoolImportsResource(imports));
    }
}
