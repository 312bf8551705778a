package org.example.broken;

import javax.ws.rs.core.Application;
import org.etwin.rest.Rest;
import org.etwin.rest.RestApplication;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationBase;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsName;

@Component(service = Application.class)
@JaxrsApplicationBase("/api/v1/ext/broken")
@JaxrsName("org.example.broken")
public final class BrokenApplication extends RestApplication {
    @Activate
    public BrokenApplication(@Reference Rest rest) {
        super(rest, new ResourceThatThrows());
    }
}
