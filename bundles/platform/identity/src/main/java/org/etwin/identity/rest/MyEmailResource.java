package org.etwin.identity.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.etwin.identity.EmailChanges;
import org.etwin.platform.Actor;
import org.etwin.rest.SignedInOnly;

/** Another address for my account. */
@Path("email")
@Tag(name = "identity")
@SignedInOnly
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class MyEmailResource {
    private final EmailChanges changes;

    /** @param waiting the address that is not confirmed yet; absent when there is none */
    public record Waiting(String waiting) {}

    public record Wanted(String email, String password) {
        @Override
        public String toString() {
            return "Wanted";
        }
    }

    /** The token of the link in the mail, or else its code. */
    public record Confirmation(String token, String code) {
        @Override
        public String toString() {
            return "Confirmation";
        }
    }

    public MyEmailResource(EmailChanges changes) {
        this.changes = changes;
    }

    @GET
    @Operation(summary = "The new address that waits for being confirmed")
    public Waiting waiting(@Context Actor actor) {
        return new Waiting(changes.waiting(actor));
    }

    @POST
    @Operation(summary = "Mails a link and a code to a new address; it counts once it is confirmed")
    public void ask(@Context Actor actor, Wanted wanted) {
        changes.ask(actor, wanted.email(), wanted.password());
    }

    @POST
    @Path("confirmation")
    @Operation(summary = "Confirms the new address; the old one is told")
    public void confirm(@Context Actor actor, Confirmation given) {
        if (given.token() == null) {
            changes.confirmByCode(actor, given.code());
        } else {
            changes.confirm(actor, given.token());
        }
    }

    @DELETE
    @Operation(summary = "Forgets the new address")
    public void cancel(@Context Actor actor) {
        changes.cancel(actor);
    }
}
