package org.etwin.countries.rest;

import javax.ws.rs.core.Application;
import org.etwin.countries.Territories;
import org.etwin.countries.TerritoryAdministration;
import org.etwin.rest.Rest;
import org.etwin.rest.RestApplication;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationBase;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsName;

/** The territories over REST. */
@Component(service = Application.class)
@JaxrsApplicationBase("/api/v1/territories")
@JaxrsName("org.etwin.countries")
public final class TerritoriesApplication extends RestApplication {
    @Activate
    public TerritoriesApplication(
            @Reference Rest rest,
            @Reference Territories territories,
            @Reference TerritoryAdministration administration) {
        super(rest, new TerritoriesResource(territories, administration));
    }
}
