package org.etwin.identity.rest;

import javax.ws.rs.core.Application;
import org.etwin.identity.AccountEndings;
import org.etwin.identity.Accounts;
import org.etwin.identity.EmailChanges;
import org.etwin.identity.OtherSignIns;
import org.etwin.identity.OwnData;
import org.etwin.identity.SecondFactor;
import org.etwin.identity.Sessions;
import org.etwin.identity.Terms;
import org.etwin.identity.Tokens;
import org.etwin.rest.Rest;
import org.etwin.rest.RestApplication;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationBase;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsName;

/** {@code /api/v1/me}. */
@Component(service = Application.class)
@JaxrsApplicationBase("/api/v1/me")
@JaxrsName("org.etwin.identity.me")
public final class MeApplication extends RestApplication {
    @Activate
    public MeApplication(
            @Reference Rest rest,
            @Reference Accounts accounts,
            @Reference AccountEndings endings,
            @Reference Sessions sessions,
            @Reference Tokens tokens,
            @Reference Terms terms,
            @Reference EmailChanges emailChanges,
            @Reference OwnData data,
            @Reference SecondFactor factor,
            @Reference OtherSignIns others) {
        super(
                rest,
                new MeResource(accounts, endings),
                new MySessionsResource(sessions, tokens),
                new MyTermsResource(terms),
                new MyEmailResource(emailChanges),
                new MyArchiveResource(data),
                new MySecondFactorResource(factor),
                new MySignInsResource(others));
    }
}
