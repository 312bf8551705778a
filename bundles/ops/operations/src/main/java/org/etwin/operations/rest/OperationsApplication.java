package org.etwin.operations.rest;

import javax.ws.rs.core.Application;
import org.etwin.operations.core.Backups;
import org.etwin.operations.core.Events;
import org.etwin.rest.Rest;
import org.etwin.rest.RestApplication;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationBase;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsName;

/** What admins do from afar. */
@Component(service = Application.class)
@JaxrsApplicationBase("/api/v1/operations")
@JaxrsName("org.etwin.operations")
public final class OperationsApplication extends RestApplication {
    @Activate
    public OperationsApplication(@Reference Rest rest, @Reference Backups backups, @Reference Events events) {
        super(rest, new OperationsResource(backups, events));
    }
}
