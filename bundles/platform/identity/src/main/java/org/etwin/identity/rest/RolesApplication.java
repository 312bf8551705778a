package org.etwin.identity.rest;

import javax.ws.rs.core.Application;
import org.etwin.identity.AccountSearch;
import org.etwin.identity.Accounts;
import org.etwin.identity.Roles;
import org.etwin.identity.SecondFactor;
import org.etwin.rest.Rest;
import org.etwin.rest.RestApplication;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationBase;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsName;

/** {@code /api/v1/roles}. */
@Component(service = Application.class)
@JaxrsApplicationBase("/api/v1/roles")
@JaxrsName("org.etwin.identity.roles")
public final class RolesApplication extends RestApplication {
    @Activate
    public RolesApplication(
            @Reference Rest rest,
            @Reference Roles roles,
            @Reference Accounts accounts,
            @Reference AccountSearch search,
            @Reference SecondFactor factor) {
        super(rest, new RolesResource(roles, accounts, search, factor));
    }
}
