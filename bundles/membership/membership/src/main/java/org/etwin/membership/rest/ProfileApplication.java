package org.etwin.membership.rest;

import javax.ws.rs.core.Application;
import org.etwin.membership.Members;
import org.etwin.membership.Photos;
import org.etwin.rest.Rest;
import org.etwin.rest.RestApplication;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationBase;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsName;

/** One’s own profile over REST. */
@Component(service = Application.class)
@JaxrsApplicationBase("/api/v1/profile")
@JaxrsName("org.etwin.membership.profile")
public final class ProfileApplication extends RestApplication {
    @Activate
    public ProfileApplication(@Reference Rest rest, @Reference Members members, @Reference Photos photos) {
        super(rest, new ProfileResource(members, photos));
    }
}
