package org.etwin.identity.rest;

import javax.ws.rs.core.Application;
import org.etwin.identity.SecondFactor;
import org.etwin.identity.SignIn;
import org.etwin.identity.Tokens;
import org.etwin.rest.Rest;
import org.etwin.rest.RestApplication;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationBase;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsName;

/** {@code /api/v1/session}. */
@Component(service = Application.class)
@JaxrsApplicationBase("/api/v1/session")
@JaxrsName("org.etwin.identity.session")
public final class SessionApplication extends RestApplication {
    @Activate
    public SessionApplication(
            @Reference Rest rest, @Reference SignIn signIn, @Reference Tokens tokens, @Reference SecondFactor factor) {
        super(rest, new SessionResource(signIn, tokens, factor), new SecondStepResource(factor, tokens));
    }
}
