package org.etwin.audit.rest;

import javax.ws.rs.core.Application;
import org.etwin.audit.AuditChain;
import org.etwin.audit.AuditTrail;
import org.etwin.platform.Texts;
import org.etwin.rest.Rest;
import org.etwin.rest.RestApplication;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationBase;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsName;

/** The audit over REST. */
@Component(service = Application.class)
@JaxrsApplicationBase("/api/v1/audit")
@JaxrsName("org.etwin.audit")
public final class AuditApplication extends RestApplication {
    @Activate
    public AuditApplication(
            @Reference Rest rest, @Reference AuditTrail trail, @Reference AuditChain chain, @Reference Texts texts) {
        super(rest, new AuditResource(trail, chain, texts));
    }
}
