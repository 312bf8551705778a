package org.etwin.membership.rest;

import javax.ws.rs.core.Application;
import org.etwin.membership.Conduct;
import org.etwin.membership.Duplicates;
import org.etwin.membership.MemberCount;
import org.etwin.membership.MembershipFigures;
import org.etwin.membership.NationalMembers;
import org.etwin.rest.Rest;
import org.etwin.rest.RestApplication;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationBase;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsName;

/** The desk's work on members over REST. */
@Component(service = Application.class)
@JaxrsApplicationBase("/api/v1/membership")
@JaxrsName("org.etwin.membership")
public final class MembershipApplication extends RestApplication {
    @Activate
    public MembershipApplication(
            @Reference Rest rest,
            @Reference Conduct conduct,
            @Reference Duplicates duplicates,
            @Reference NationalMembers members,
            @Reference MembershipFigures figures,
            @Reference MemberCount count) {
        super(
                rest,
                new ConductResource(conduct),
                new DuplicatesResource(duplicates),
                new NationalMembersResource(members),
                new FiguresResource(figures, count));
    }
}
