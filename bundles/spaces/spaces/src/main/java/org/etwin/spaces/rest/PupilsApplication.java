package org.etwin.spaces.rest;

import javax.ws.rs.core.Application;
import org.etwin.identity.Pupils;
import org.etwin.rest.Rest;
import org.etwin.rest.RestApplication;
import org.etwin.spaces.Consents;
import org.etwin.spaces.MyPupils;
import org.etwin.spaces.PupilHandOvers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationBase;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsName;

/** {@code /api/v1/pupils}: what a teacher does with pupils in whatever spaces they are. */
@Component(service = Application.class)
@JaxrsApplicationBase("/api/v1/pupils")
@JaxrsName("org.etwin.spaces.pupils")
public final class PupilsApplication extends RestApplication {
    @Activate
    public PupilsApplication(
            @Reference Rest rest,
            @Reference MyPupils mine,
            @Reference Pupils accounts,
            @Reference Consents consents,
            @Reference PupilHandOvers handOvers) {
        super(
                rest,
                new MyPupilsResource(mine, accounts),
                new ConsentsResource(consents),
                new HandOversResource(handOvers));
    }
}
