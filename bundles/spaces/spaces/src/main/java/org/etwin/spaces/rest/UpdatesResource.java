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
import org.etwin.spaces.Author;
import org.etwin.spaces.Likes;
import org.etwin.spaces.NewUpdate;
import org.etwin.spaces.Update;
import org.etwin.spaces.Updates;

@Path("{space}/updates")
@Tag(name = "space updates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ForPupils
public final class UpdatesResource {
    private final Updates updates;
    private final Likes likes;

    public UpdatesResource(Updates updates, Likes likes) {
        this.updates = updates;
        this.likes = likes;
    }

    @GET
    @Operation(summary = "The news of the space: pinned ones first, then the newest")
    public Page<Seen<Update>> list(@Context Actor actor, @PathParam("space") Id space, @Context PageRequest page) {
        return updates.list(actor, space, page);
    }

    @GET
    @Path("{update}")
    @Operation(summary = "One of them")
    public Seen<Update> find(@Context Actor actor, @PathParam("space") Id space, @PathParam("update") Id update) {
        return updates.find(actor, space, update);
    }

    @POST
    @Operation(
            summary = "Posts news",
            description =
                    "Pictures are stored as files for the use spaces.update-picture before. The same token stores once.")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Made.class)))
    public Response post(@Context Actor actor, @PathParam("space") Id space, NewUpdate update) {
        return Made.created(space, "updates", updates.post(actor, space, update));
    }

    @PUT
    @Path("{update}")
    @Operation(summary = "Changes what you wrote")
    public void edit(
            @Context Actor actor,
            @PathParam("space") Id space,
            @PathParam("update") Id update,
            @Context Version version,
            NewUpdate changed) {
        updates.edit(actor, space, update, version.value(), changed);
    }

    @PUT
    @Path("{update}/pinned")
    @Operation(summary = "Keeps it on top, or no longer")
    public void pin(@Context Actor actor, @PathParam("space") Id space, @PathParam("update") Id update, Pinned pinned) {
        updates.pin(actor, space, update, pinned.pinned());
    }

    @POST
    @Path("{update}/raise")
    @Operation(summary = "Moves a pinned one above the one before it")
    public void raise(@Context Actor actor, @PathParam("space") Id space, @PathParam("update") Id update) {
        updates.raise(actor, space, update);
    }

    @DELETE
    @Path("{update}")
    @Operation(summary = "Takes it away; it can be taken back for some seconds")
    public void delete(@Context Actor actor, @PathParam("space") Id space, @PathParam("update") Id update) {
        updates.delete(actor, space, update);
    }

    @POST
    @Path("{update}/restore")
    @Operation(summary = "Takes back what you deleted a moment ago")
    public void restore(@Context Actor actor, @PathParam("space") Id space, @PathParam("update") Id update) {
        updates.restore(actor, space, update);
    }

    @PUT
    @Path("{update}/like")
    @Operation(summary = "You like it, or no longer")
    public void like(@Context Actor actor, @PathParam("space") Id space, @PathParam("update") Id update, Liked liked) {
        likes.like(actor, space, update, liked.liked());
    }

    @GET
    @Path("{update}/likes")
    @Operation(summary = "Who likes it, the latest first")
    public Page<Author> likes(
            @Context Actor actor,
            @PathParam("space") Id space,
            @PathParam("update") Id update,
            @Context PageRequest page) {
        return likes.who(actor, space, update, page);
    }

    public record Pinned(boolean pinned) {}

    public record Liked(boolean liked) {}
}
