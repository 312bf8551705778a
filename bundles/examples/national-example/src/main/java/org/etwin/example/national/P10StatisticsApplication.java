package org.etwin.example.national;

import javax.ws.rs.core.Application;
import org.etwin.membership.MemberCount;
import org.etwin.rest.Rest;
import org.etwin.rest.RestApplication;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationBase;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsName;

/** A REST interface of one's own, below the address of its territory; it is in the OpenAPI document while it is there. */
@Component(service = Application.class)
@JaxrsApplicationBase("/api/v1/ext/si")
@JaxrsName("org.etwin.example.national")
public final class P10StatisticsApplication extends RestApplication {
    @Activate
    public P10StatisticsApplication(
            @Reference Rest rest, @Reference MemberCount members, @Reference P17OpenedProjects opened) {
        super(rest, new P10StatisticsResource(members, opened));
    }
}
