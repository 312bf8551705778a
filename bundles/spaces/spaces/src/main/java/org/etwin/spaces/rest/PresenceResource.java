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
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.etwin.platform.Actor;
import org.etwin.platform.ForPupils;
import org.etwin.platform.Id;
import org.etwin.spaces.Presence;

@Path("{space}/presence")
@Tag(name = "space visits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ForPupils
public final class PresenceResource {
    private static final int NAMES = 50;

    private final Presence presence;

    public PresenceResource(Presence presence) {
        this.presence = presence;
    }

    @GET
    @Operation(summary = "Who is here now, who came last first")
    public Presence.Here here(@Context Actor actor, @PathParam("space") Id space) {
        return presence.here(actor, space, NAMES);
    }

    @POST
    @Operation(summary = "You are here; prolong it within a minute")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Made.class)))
    public Response come(@Context Actor actor, @PathParam("space") Id space) {
        return Made.created(space, "presence", presence.enter(actor, space));
    }

    @PUT
    @Path("{stay}")
    @Operation(summary = "You are still here")
    public void stay(@Context Actor actor, @PathParam("space") Id space, @PathParam("stay") Id stay) {
        presence.prolong(actor, space, stay);
    }

    @DELETE
    @Path("{stay}")
    @Operation(summary = "You leave")
    public void leave(@Context Actor actor, @PathParam("space") Id space, @PathParam("stay") Id stay) {
        presence.leave(actor, space, stay);
    }
}
