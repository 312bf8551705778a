package org.etwin.notifications.mail.rest;

import javax.ws.rs.core.Application;
import org.etwin.notifications.MailDesk;
import org.etwin.notifications.Mails;
import org.etwin.rest.Rest;
import org.etwin.rest.RestApplication;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationBase;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsName;

/** {@code /api/v1/mails}. */
@Component(service = Application.class)
@JaxrsApplicationBase("/api/v1/mails")
@JaxrsName("org.etwin.notifications.mail")
public final class MailsApplication extends RestApplication {
    @Activate
    public MailsApplication(@Reference Rest rest, @Reference Mails mails, @Reference MailDesk desk) {
        super(rest, new MailsResource(mails, desk));
    }
}
