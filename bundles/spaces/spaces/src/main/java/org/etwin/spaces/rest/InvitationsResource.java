package org.etwin.spaces.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.etwin.spaces.Invitations;
import org.etwin.spaces.Invitations.Invitation;

@Path("{space}/invitations")
@Tag(name = "space invitations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class InvitationsResource {
    private final Invitations invitations;

    public InvitationsResource(Invitations invitations) {
        this.invitations = invitations;
    }

    @GET
    @Operation(summary = "The open invitations into the space, for who may invite")
    public Page<Seen<Invitation>> list(@Context Actor actor, @PathParam("space") Id space, @Context PageRequest page) {
        return invitations.of(actor, space, page);
    }

    @POST
    @Operation(
            summary = "Invites an adult, by e-mail address",
            description = "The answer is the same whether that address has an account or not.")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Made.class)))
    public Response invite(@Context Actor actor, @PathParam("space") Id space, Inviting inviting) {
        return Made.created(
                space,
                "invitations",
                invitations.invite(actor, space, inviting.email(), inviting.role(), inviting.word()));
    }

    @POST
    @Path("{invitation}/reminder")
    @Operation(summary = "Tells the person again; the time to answer begins anew")
    public void remind(@Context Actor actor, @PathParam("space") Id space, @PathParam("invitation") Id invitation) {
        invitations.remind(actor, space, invitation);
    }

    @DELETE
    @Path("{invitation}")
    @Operation(summary = "Withdraws an invitation")
    public void withdraw(@Context Actor actor, @PathParam("space") Id space, @PathParam("invitation") Id invitation) {
        invitations.withdraw(actor, space, invitation);
    }

    /** @param word to the person, may be absent */
    public record Inviting(String email, String role, String word) {}
}
