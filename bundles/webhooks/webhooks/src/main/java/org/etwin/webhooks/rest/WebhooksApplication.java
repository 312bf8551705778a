package org.etwin.webhooks.rest;

import javax.ws.rs.core.Application;
import org.etwin.rest.Rest;
import org.etwin.rest.RestApplication;
import org.etwin.webhooks.Webhooks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationBase;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsName;

/** {@code /api/v1/webhooks}. */
@Component(service = Application.class)
@JaxrsApplicationBase("/api/v1/webhooks")
@JaxrsName("org.etwin.webhooks")
public final class WebhooksApplication extends RestApplication {
    @Activate
    public WebhooksApplication(@Reference Rest rest, @Reference Webhooks webhooks) {
        super(rest, new WebhooksResource(webhooks));
    }
}
