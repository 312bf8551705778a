package org.etwin.spaces.rest;

import java.util.List;
import java.util.stream.Stream;
import javax.ws.rs.core.Application;
import org.etwin.rest.Rest;
import org.etwin.rest.RestApplication;
import org.etwin.spaces.Consents;
import org.etwin.spaces.MyPupils;
import org.etwin.spaces.SpaceHearing;
import org.etwin.spaces.SpaceMembers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationBase;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsName;

@Component(service = Application.class)
@JaxrsApplicationBase("/api/v1/spaces")
@JaxrsName("org.etwin.spaces")
public final class SpacesApplication extends RestApplication {
    @Activate
    public SpacesApplication(
            @Reference Rest rest,
            @Reference KernelResources kernel,
            @Reference SpaceMembers members,
            @Reference MyPupils pupils,
            @Reference Consents consents,
            @Reference OverviewResources overview,
            @Reference SpaceHearing hearing,
            @Reference ForumResources forum) {
        super(
                rest,
                Stream.of(
                                kernel.all(),
                                List.of(new PupilsResource(members, pupils, consents), new HearingResource(hearing)),
                                overview.all(),
                                forum.all())
                        .flatMap(List::stream)
                        .toArray());
    }
}
