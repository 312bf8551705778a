package org.etwin.identity.rest;

import javax.ws.rs.core.Application;
import org.etwin.identity.Accounts;
import org.etwin.identity.EmailChanges;
import org.etwin.identity.FirstAdmin;
import org.etwin.identity.ForgottenPasswords;
import org.etwin.identity.OtherSignIns;
import org.etwin.identity.Terms;
import org.etwin.identity.Tokens;
import org.etwin.rest.Rest;
import org.etwin.rest.RestApplication;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationBase;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsName;

/** {@code /api/v1/registrations}. */
@Component(service = Application.class)
@JaxrsApplicationBase("/api/v1/registrations")
@JaxrsName("org.etwin.identity.registrations")
public final class RegistrationsApplication extends RestApplication {
    @Activate
    public RegistrationsApplication(
            @Reference Rest rest,
            @Reference Accounts accounts,
            @Reference EmailChanges emailChanges,
            @Reference Terms terms,
            @Reference ForgottenPasswords forgotten,
            @Reference FirstAdmin firstAdmin,
            @Reference Tokens tokens,
            @Reference OtherSignIns others) {
        super(rest, new RegistrationsResource(accounts, emailChanges, terms, forgotten, firstAdmin, tokens, others));
    }
}
