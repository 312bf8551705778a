package org.etwin.spaces.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
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
import org.etwin.spaces.ForumModeration;

@Path("{space}/forum")
@Tag(name = "space forum")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ForPupils
public final class ForumModerationResource {
    private final ForumModeration moderation;

    public ForumModerationResource(ForumModeration moderation) {
        this.moderation = moderation;
    }

    @PUT
    @Path("threads/{thread}/lock")
    @Operation(summary = "Only moderators write in it from now on")
    public void lock(@Context Actor actor, @PathParam("space") Id space, @PathParam("thread") Id thread) {
        moderation.lock(actor, space, thread, true);
    }

    @DELETE
    @Path("threads/{thread}/lock")
    @Operation(summary = "Everybody writes in it again")
    public void unlock(@Context Actor actor, @PathParam("space") Id space, @PathParam("thread") Id thread) {
        moderation.lock(actor, space, thread, false);
    }

    @PUT
    @Path("threads/{thread}/pin")
    @Operation(summary = "Keeps it on top of its discussion")
    public void pin(@Context Actor actor, @PathParam("space") Id space, @PathParam("thread") Id thread) {
        moderation.pin(actor, space, thread, true);
    }

    @DELETE
    @Path("threads/{thread}/pin")
    @Operation(summary = "No longer keeps it on top")
    public void unpin(@Context Actor actor, @PathParam("space") Id space, @PathParam("thread") Id thread) {
        moderation.pin(actor, space, thread, false);
    }

    @PUT
    @Path("threads/{thread}/discussion")
    @Operation(summary = "Moves it into another discussion")
    public void move(
            @Context Actor actor, @PathParam("space") Id space, @PathParam("thread") Id thread, Target target) {
        moderation.move(actor, space, thread, Given.id(target.id()));
    }

    @POST
    @Path("threads/{thread}/merge")
    @Operation(summary = "Moves all its posts into another thread, to which its address leads from now on")
    public void merge(
            @Context Actor actor, @PathParam("space") Id space, @PathParam("thread") Id thread, Target target) {
        moderation.merge(actor, space, thread, Given.id(target.id()));
    }

    @POST
    @Path("posts/{post}/split")
    @Operation(summary = "Makes a thread of that post and all after it")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Made.class)))
    public Response split(
            @Context Actor actor,
            @PathParam("space") Id space,
            @PathParam("post") Id post,
            ForumWritingResource.Title title) {
        return Made.created(space, "forum/threads", moderation.split(actor, space, post, title.title()));
    }

    @POST
    @Path("threads/{thread}/moved")
    @Operation(summary = "Moves posts of other threads into it")
    public void movePosts(
            @Context Actor actor, @PathParam("space") Id space, @PathParam("thread") Id thread, Posts posts) {
        moderation.movePosts(actor, space, posts.posts(), thread);
    }

    @PUT
    @Path("threads/{thread}/answer")
    @Operation(summary = "Says which post is the answer")
    public void solve(
            @Context Actor actor, @PathParam("space") Id space, @PathParam("thread") Id thread, Target target) {
        moderation.solve(actor, space, thread, Given.id(target.id()));
    }

    @DELETE
    @Path("threads/{thread}/answer")
    @Operation(summary = "It is not solved after all")
    public void unsolve(@Context Actor actor, @PathParam("space") Id space, @PathParam("thread") Id thread) {
        moderation.solve(actor, space, thread, null);
    }

    /** @param id of a discussion, a thread or a post */
    public record Target(Id id) {}

    public record Posts(List<Id> posts) {}
}
