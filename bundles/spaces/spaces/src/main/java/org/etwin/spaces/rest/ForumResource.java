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
import org.etwin.spaces.Forum;

@Path("{space}/forum")
@Tag(name = "space forum")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ForPupils
public final class ForumResource {
    private final Forum forum;

    public ForumResource(Forum forum) {
        this.forum = forum;
    }

    @GET
    @Path("discussions")
    @Operation(summary = "The discussions, the oldest first")
    public Page<Seen<Forum.Discussion>> discussions(
            @Context Actor actor, @PathParam("space") Id space, @Context PageRequest page) {
        return forum.discussions(actor, space, page);
    }

    @POST
    @Path("discussions")
    @Operation(summary = "Opens a discussion")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Made.class)))
    public Response openDiscussion(@Context Actor actor, @PathParam("space") Id space, Opening opening) {
        return Made.created(
                space, "forum/discussions", forum.openDiscussion(actor, space, opening.title(), opening.text()));
    }

    @GET
    @Path("discussions/{discussion}")
    @Operation(summary = "One discussion")
    public Seen<Forum.Discussion> discussion(
            @Context Actor actor, @PathParam("space") Id space, @PathParam("discussion") Id discussion) {
        return forum.discussion(actor, space, discussion);
    }

    @GET
    @Path("discussions/{discussion}/threads")
    @Operation(summary = "Its threads, those with the newest post first")
    public Page<Seen<Forum.Thread>> threads(
            @Context Actor actor,
            @PathParam("space") Id space,
            @PathParam("discussion") Id discussion,
            @Context PageRequest page) {
        return forum.threads(actor, space, discussion, page);
    }

    @POST
    @Path("discussions/{discussion}/threads")
    @Operation(summary = "Opens a thread with its first post")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Made.class)))
    public Response openThread(
            @Context Actor actor,
            @PathParam("space") Id space,
            @PathParam("discussion") Id discussion,
            Opening opening) {
        return Made.created(
                space, "forum/threads", forum.openThread(actor, space, discussion, opening.title(), opening.text()));
    }

    @GET
    @Path("threads/{thread}")
    @Operation(summary = "One thread")
    public Seen<Forum.Thread> thread(
            @Context Actor actor, @PathParam("space") Id space, @PathParam("thread") Id thread) {
        return forum.thread(actor, space, thread);
    }

    @GET
    @Path("threads/{thread}/posts")
    @Operation(summary = "Its posts, the oldest first")
    public Page<Seen<Forum.Post>> posts(
            @Context Actor actor,
            @PathParam("space") Id space,
            @PathParam("thread") Id thread,
            @Context PageRequest page) {
        return forum.posts(actor, space, thread, page);
    }

    @POST
    @Path("threads/{thread}/posts")
    @Operation(summary = "Replies")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Made.class)))
    public Response reply(
            @Context Actor actor, @PathParam("space") Id space, @PathParam("thread") Id thread, Words words) {
        return Made.created(space, "forum/posts", forum.reply(actor, space, thread, words.text()));
    }

    @PUT
    @Path("posts/{post}")
    @Operation(summary = "Changes what you wrote")
    public void edit(
            @Context Actor actor,
            @PathParam("space") Id space,
            @PathParam("post") Id post,
            @Context Version version,
            Words words) {
        forum.edit(actor, space, post, version.value(), words.text());
    }

    @DELETE
    @Path("posts/{post}")
    @Operation(summary = "Takes a post away, with the last one the thread as well")
    public void delete(@Context Actor actor, @PathParam("space") Id space, @PathParam("post") Id post) {
        forum.delete(actor, space, post);
    }

    /** @param text of the first post; for a discussion its description, which may be absent */
    public record Opening(String title, String text) {}

    public record Words(String text) {}
}
