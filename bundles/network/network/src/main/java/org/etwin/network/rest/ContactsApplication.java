package org.etwin.network.rest;

import javax.ws.rs.core.Application;
import org.etwin.network.Blocks;
import org.etwin.network.Contacts;
import org.etwin.rest.Rest;
import org.etwin.rest.RestApplication;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationBase;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsName;

/** Contacts over REST. */
@Component(service = Application.class)
@JaxrsApplicationBase("/api/v1/contacts")
@JaxrsName("org.etwin.network")
public final class ContactsApplication extends RestApplication {
    @Activate
    public ContactsApplication(@Reference Rest rest, @Reference Contacts contacts, @Reference Blocks blocks) {
        super(rest, new ContactsResource(contacts, blocks));
    }
}
