package org.etwin.plugins.rest;

import javax.ws.rs.core.Application;
import org.etwin.plugins.PlugIns;
import org.etwin.plugins.core.PlugInSettings;
import org.etwin.rest.Rest;
import org.etwin.rest.RestApplication;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationBase;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsName;

/** The plug-ins over REST. */
@Component(service = Application.class, configurationPid = "org.etwin.plugins")
@JaxrsApplicationBase("/api/v1/plug-ins")
@JaxrsName("org.etwin.plugins")
public final class PlugInsApplication extends RestApplication {
    @Activate
    public PlugInsApplication(PlugInSettings settings, @Reference Rest rest, @Reference PlugIns plugIns) {
        super(rest, new PlugInsResource(plugIns, settings.install_over_rest()));
    }
}
