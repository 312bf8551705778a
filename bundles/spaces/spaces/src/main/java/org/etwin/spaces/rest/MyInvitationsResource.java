package org.etwin.spaces.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.etwin.spaces.Invitations;
import org.etwin.spaces.Invitations.Invitation;

@Path("invitations")
@Tag(name = "space invitations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class MyInvitationsResource {
    private final Invitations invitations;

    public MyInvitationsResource(Invitations invitations) {
        this.invitations = invitations;
    }

    @GET
    @Operation(summary = "The open invitations to you")
    public Page<Seen<Invitation>> mine(@Context Actor actor, @Context PageRequest page) {
        return invitations.mine(actor, page);
    }

    @POST
    @Path("{invitation}/acceptance")
    @Operation(summary = "You join the space; once more is harmless")
    public Joined accept(@Context Actor actor, @PathParam("invitation") Id invitation) {
        return new Joined(invitations.accept(actor, invitation));
    }

    @POST
    @Path("{invitation}/refusal")
    @Operation(summary = "You do not join")
    public void decline(@Context Actor actor, @PathParam("invitation") Id invitation) {
        invitations.decline(actor, invitation);
    }

    public record Joined(Id space) {}
}
