package org.etwin.membership.rest;

import javax.ws.rs.core.Application;
import org.etwin.membership.Directory;
import org.etwin.membership.Members;
import org.etwin.rest.Rest;
import org.etwin.rest.RestApplication;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationBase;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsName;

/** People over REST. */
@Component(service = Application.class)
@JaxrsApplicationBase("/api/v1/members")
@JaxrsName("org.etwin.membership.members")
public final class MembersApplication extends RestApplication {
    @Activate
    public MembersApplication(@Reference Rest rest, @Reference Members members, @Reference Directory directory) {
        super(rest, new MembersResource(members, directory));
    }
}
