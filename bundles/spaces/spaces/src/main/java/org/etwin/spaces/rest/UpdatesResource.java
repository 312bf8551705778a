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
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.etwin.rest.Version;
import org.etwin.spaces.Update;
import org.etwin.spaces.Updates;

@Path("{space}/updates")
@Tag(name = "space updates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ForPupils
public final class UpdatesResource {
    private final Updates updates;

    public UpdatesResource(Updates updates) {
        this.updates = updates;
    }

    @GET
    @Operation(summary = "The news of the space: pinned ones first, then the newest")
    public Page<Seen<Update>> list(@Context Actor actor, @PathParam("space") Id space, @Context PageRequest page) {
        return updates.list(actor, space, page);
    }

    @POST
    @Operation(summary = "Posts news")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Made.class)))
    public Response post(@Context Actor actor, @PathParam("space") Id space, Words words) {
        return Made.created(space, "updates", updates.post(actor, space, words.text()));
    }

    @PUT
    @Path("{update}")
    @Operation(summary = "Changes what you wrote")
    public void edit(
            @Context Actor actor,
            @PathParam("space") Id space,
            @PathParam("update") Id update,
            @Context Version version,
            Words words) {
        updates.edit(actor, space, update, version.value(), words.text());
    }

    @PUT
    @Path("{update}/pinned")
    @Operation(summary = "Keeps it on top, or no longer")
    public void pin(@Context Actor actor, @PathParam("space") Id space, @PathParam("update") Id update, Pinned pinned) {
        updates.pin(actor, space, update, pinned.pinned());
    }

    @DELETE
    @Path("{update}")
    @Operation(summary = "Takes it away")
    public void delete(@Context Actor actor, @PathParam("space") Id space, @PathParam("update") Id update) {
        updates.delete(actor, space, update);
    }

    public record Words(String text) {}

    public record Pinned(boolean pinned) {}
}
