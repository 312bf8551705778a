package org.etwin.identity.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.etwin.identity.SecondFactor;
import org.etwin.identity.SecondFactor.Enrolment;
import org.etwin.identity.SecondFactor.State;
import org.etwin.identity.rest.SecondStepResource.RecoveryCodes;
import org.etwin.platform.Actor;
import org.etwin.rest.SignedInOnly;

/** My second factor. */
@Path("second-factor")
@Tag(name = "identity")
@SignedInOnly
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class MySecondFactorResource {
    private final SecondFactor factor;

    /** @param code of now, when it is on already */
    public record Beginning(String password, String code) {
        @Override
        public String toString() {
            return "Beginning";
        }
    }

    /** Six digits, or a recovery code. */
    public record GivenCode(String code) {
        @Override
        public String toString() {
            return "GivenCode";
        }
    }

    public MySecondFactorResource(SecondFactor factor) {
        this.factor = factor;
    }

    @GET
    @Operation(summary = "Whether my second factor is on")
    public State mine(@Context Actor actor) {
        return factor.mine(actor);
    }

    @POST
    @Operation(summary = "Begins to set it up, or to move it to another app")
    public Enrolment begin(@Context Actor actor, Beginning given) {
        return factor.begin(actor, given.password(), given.code());
    }

    @POST
    @Path("confirmation")
    @Operation(summary = "Turns it on with the first code; answers with ten recovery codes, this once")
    public RecoveryCodes confirm(@Context Actor actor, GivenCode given) {
        return new RecoveryCodes(factor.confirm(actor, given.code()));
    }

    @POST
    @Path("recovery-codes")
    @Operation(summary = "Ten new recovery codes instead of those of before")
    public RecoveryCodes renew(@Context Actor actor, GivenCode given) {
        return new RecoveryCodes(factor.renewRecoveryCodes(actor, given.code()));
    }

    @POST
    @Path("removal")
    @Operation(summary = "Turns it off")
    public void remove(@Context Actor actor, GivenCode given) {
        factor.remove(actor, given.code());
    }
}
