package org.etwin.rest.openapi;

import java.util.LinkedHashSet;
import java.util.Set;
import javax.ws.rs.core.Application;
import org.etwin.platform.Faults;
import org.etwin.platform.Texts;
import org.etwin.rest.server.RestExtensions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationBase;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsName;

/**
 * Everything below {@code /api} that no capability answers: the description, and the word that something is away. Open
 * to everybody and without the authentication, so that it is there even when accounts are not.
 */
@Component(service = Application.class)
@JaxrsApplicationBase("/api")
@JaxrsName("org.etwin.rest")
public final class ApiApplication extends Application {
    private final Set<Object> singletons;

    @Activate
    public ApiApplication(@Reference Deployed deployed, @Reference Texts texts, @Reference Faults faults) {
        this.singletons = new LinkedHashSet<>(RestExtensions.open(texts, faults, deployed::isAway));
        singletons.add(new ApiResource(deployed, new ApiPage(texts)));
    }

    @Override
    public Set<Object> getSingletons() {
        return singletons;
    }
}
