package org.etwin.files.rest;

import javax.ws.rs.core.Application;
import org.etwin.files.Files;
import org.etwin.files.core.Uploads;
import org.etwin.rest.Rest;
import org.etwin.rest.RestApplication;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationBase;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsName;

/** Files over REST. */
@Component(service = Application.class)
@JaxrsApplicationBase("/api/v1/files")
@JaxrsName("org.etwin.files")
public final class FilesApplication extends RestApplication {
    @Activate
    public FilesApplication(@Reference Rest rest, @Reference Files files, @Reference Uploads uploads) {
        super(rest, new FilesResource(files, uploads));
    }
}
