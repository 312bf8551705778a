package org.etwin.identity.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.etwin.identity.Sessions;
import org.etwin.identity.Sessions.Kind;
import org.etwin.identity.Tokens;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.rest.Caller;
import org.etwin.rest.SignedInOnly;

/** Where I am signed in. */
@Path("sessions")
@Tag(name = "identity")
@SignedInOnly
@Produces(MediaType.APPLICATION_JSON)
public final class MySessionsResource {
    private final Sessions sessions;
    private final Tokens tokens;

    /** @param current whether it is the token of this call */
    public record MySession(
            Id id,
            Kind kind,
            String browser,
            String system,
            String remoteAddress,
            Instant started,
            Instant seen,
            Instant ends,
            boolean current) {
        static MySession of(Sessions.Session each, Optional<Id> current) {
            return new MySession(
                    each.id(),
                    each.kind(),
                    each.browser(),
                    each.system(),
                    each.remoteAddress(),
                    each.started(),
                    each.seen(),
                    each.ends(),
                    current.filter(each.id()::equals).isPresent());
        }
    }

    public MySessionsResource(Sessions sessions, Tokens tokens) {
        this.sessions = sessions;
        this.tokens = tokens;
    }

    @GET
    @Operation(summary = "Browsers and programs in which I am signed in")
    public List<MySession> mine(@Context Caller caller) {
        Optional<Id> current = tokens.session(caller.token());
        return sessions.mine(caller.actor()).stream()
                .map(each -> MySession.of(each, current))
                .toList();
    }

    @DELETE
    @Operation(summary = "Signs out everywhere else: all of them end but the token of this call")
    public void endOthers(@Context Caller caller) {
        sessions.endOthers(caller.actor(), tokens.session(caller.token()).orElse(null));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Ends one of them")
    public void end(@Context Actor actor, @PathParam("id") Id id) {
        sessions.end(actor, id);
    }
}
