package org.etwin.identity.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import org.etwin.identity.Origin;
import org.etwin.identity.SecondFactor;
import org.etwin.identity.SecondFactor.Step;
import org.etwin.identity.SignIn;
import org.etwin.identity.Tokens;
import org.etwin.platform.ForPupils;
import org.etwin.platform.Id;
import org.etwin.rest.Caller;
import org.etwin.rest.SignedInOnly;

/** Signing in and out. */
@Path("/")
@Tag(name = "identity")
@SignedInOnly
@ForPupils
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SessionResource {
    private final SignIn signIn;
    private final Tokens tokens;
    private final SecondFactor factor;

    /** What a person signs in with. */
    public record Credentials(String email, String password) {
        @Override
        public String toString() {
            return "Credentials";
        }
    }

    /** What a pupil signs in with. */
    public record PupilCredentials(String userName, String password) {
        @Override
        public String toString() {
            return "PupilCredentials";
        }
    }

    /**
     * Goes into the header {@code Authorization: Bearer}.
     *
     * @param waitingFor absent when the token can be used; else what comes first, see {@code session/second-step}
     */
    public record Session(String token, Step waitingFor) {
        @Override
        public String toString() {
            return "Session";
        }
    }

    public SessionResource(SignIn signIn, Tokens tokens, SecondFactor factor) {
        this.signIn = signIn;
        this.tokens = tokens;
        this.factor = factor;
    }

    @POST
    @Operation(
            summary = "Signs a person in",
            description =
                    "With waitingFor in the answer the token opens nothing yet: POST second-step with token and code"
                            + " (CODE), or second-step/enrolment and its confirmation (ENROLMENT).")
    public Session person(
            @Context Caller caller, @HeaderParam(HttpHeaders.USER_AGENT) String agent, Credentials given) {
        Id account = signIn.person(given.email(), given.password(), caller.address());
        return session(account, new Origin(caller.address(), agent));
    }

    @POST
    @Path("pupil")
    @Operation(summary = "Signs a pupil in")
    public Session pupil(
            @Context Caller caller, @HeaderParam(HttpHeaders.USER_AGENT) String agent, PupilCredentials given) {
        Id account = signIn.pupil(given.userName(), given.password(), caller.address());
        return session(account, new Origin(caller.address(), agent));
    }

    @DELETE
    @Operation(summary = "Signs out: the token is nobody's from now on")
    public void end(@Context Caller caller) {
        tokens.revoke(caller.token());
    }

    private Session session(Id account, Origin origin) {
        String token = tokens.issue(account, origin);
        Step step = tokens.session(token).map(factor::waiting).orElse(Step.NONE);
        return new Session(token, step == Step.NONE ? null : step);
    }
}
