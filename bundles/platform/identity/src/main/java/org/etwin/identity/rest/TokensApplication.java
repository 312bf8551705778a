package org.etwin.identity.rest;

import javax.ws.rs.core.Application;
import org.etwin.identity.AccessTokens;
import org.etwin.rest.Rest;
import org.etwin.rest.RestApplication;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationBase;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsName;

/** {@code /api/v1/tokens}. */
@Component(service = Application.class)
@JaxrsApplicationBase("/api/v1/tokens")
@JaxrsName("org.etwin.identity.tokens")
public final class TokensApplication extends RestApplication {
    @Activate
    public TokensApplication(@Reference Rest rest, @Reference AccessTokens tokens) {
        super(rest, new TokensResource(tokens));
    }
}
