package org.etwin.membership.rest;

import javax.ws.rs.core.Application;
import org.etwin.membership.Joining;
import org.etwin.membership.Reasons;
import org.etwin.membership.Validating;
import org.etwin.rest.Rest;
import org.etwin.rest.RestApplication;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationBase;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsName;

/** Requests to join over REST. */
@Component(service = Application.class)
@JaxrsApplicationBase("/api/v1/join-requests")
@JaxrsName("org.etwin.membership.join-requests")
public final class JoinRequestsApplication extends RestApplication {
    @Activate
    public JoinRequestsApplication(
            @Reference Rest rest,
            @Reference Joining joining,
            @Reference Validating validating,
            @Reference Reasons reasons) {
        super(rest, new JoinRequestsResource(joining, validating, reasons));
    }
}
