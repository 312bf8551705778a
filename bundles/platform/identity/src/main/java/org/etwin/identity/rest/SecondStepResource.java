package org.etwin.identity.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.etwin.identity.SecondFactor;
import org.etwin.identity.SecondFactor.Enrolment;
import org.etwin.identity.Tokens;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.rest.Caller;
import org.etwin.rest.SignedInOnly;

/** The second step of a token that waits for it; until then it opens nothing, so it stands in the body. */
@Path("second-step")
@Tag(name = "identity")
@SignedInOnly
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SecondStepResource {
    private final SecondFactor factor;
    private final Tokens tokens;

    /** A token that waits, and six digits or a recovery code. */
    public record Code(String token, String code) {
        @Override
        public String toString() {
            return "Code";
        }
    }

    /** A token that waits. */
    public record Waiting(String token) {
        @Override
        public String toString() {
            return "Waiting";
        }
    }

    /** Shown this once; each opens once. */
    public record RecoveryCodes(List<String> recoveryCodes) {
        @Override
        public String toString() {
            return "RecoveryCodes";
        }
    }

    public SecondStepResource(SecondFactor factor, Tokens tokens) {
        this.factor = factor;
        this.tokens = tokens;
    }

    @POST
    @Operation(summary = "Lets a token through that waits for CODE")
    public void pass(@Context Caller caller, Code given) {
        factor.pass(session(given.token()), given.code(), caller.address());
    }

    @POST
    @Path("enrolment")
    @Operation(summary = "Begins to set up the second factor for a token that waits for ENROLMENT")
    public Enrolment enrol(Waiting given) {
        return factor.enrol(session(given.token()));
    }

    @POST
    @Path("enrolment/confirmation")
    @Operation(summary = "Ends that with the first code and lets the token through")
    public RecoveryCodes confirm(Code given) {
        return new RecoveryCodes(factor.confirm(session(given.token()), given.code()));
    }

    private Id session(String token) {
        return tokens.session(token).orElseThrow(Rejected::unauthenticated);
    }
}
