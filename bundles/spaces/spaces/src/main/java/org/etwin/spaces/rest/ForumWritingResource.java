package org.etwin.spaces.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.HeaderParam;
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
import org.etwin.rest.Version;
import org.etwin.spaces.ForumWriting;
import org.etwin.spaces.ForumWriting.Reply;

/** What is made with an Idempotency-Key is made once, however often it is sent. */
@Path("{space}/forum")
@Tag(name = "space forum")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ForPupils
public final class ForumWritingResource {
    private static final String PICTURES = "Pictures are stored as files for the use " + ForumWriting.PICTURE_USE
            + " before, and stand in the text by their address.";

    private final ForumWriting writing;

    public ForumWritingResource(ForumWriting writing) {
        this.writing = writing;
    }

    @POST
    @Path("discussions")
    @Operation(summary = "Opens a discussion")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Made.class)))
    public Response openDiscussion(
            @Context Actor actor,
            @PathParam("space") Id space,
            @HeaderParam("Idempotency-Key") String key,
            Opening opening) {
        return Made.created(space, "forum/discussions", writing.openDiscussion(actor, space, opening.with(key)));
    }

    @PUT
    @Path("discussions/{discussion}")
    @Operation(summary = "Gives a discussion other words")
    public void changeDiscussion(
            @Context Actor actor,
            @PathParam("space") Id space,
            @PathParam("discussion") Id discussion,
            @Context Version version,
            Opening words) {
        writing.changeDiscussion(actor, space, discussion, version.value(), words.title(), words.text());
    }

    @DELETE
    @Path("discussions/{discussion}")
    @Operation(summary = "Deletes a discussion with its threads")
    public void deleteDiscussion(
            @Context Actor actor, @PathParam("space") Id space, @PathParam("discussion") Id discussion) {
        writing.deleteDiscussion(actor, space, discussion);
    }

    @POST
    @Path("discussions/{discussion}/threads")
    @Operation(summary = "Opens a thread with its first post", description = PICTURES)
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Made.class)))
    public Response openThread(
            @Context Actor actor,
            @PathParam("space") Id space,
            @PathParam("discussion") Id discussion,
            @HeaderParam("Idempotency-Key") String key,
            Opening opening) {
        return Made.created(space, "forum/threads", writing.openThread(actor, space, discussion, opening.with(key)));
    }

    @PUT
    @Path("threads/{thread}/title")
    @Operation(summary = "Gives a thread another title")
    public void rename(
            @Context Actor actor,
            @PathParam("space") Id space,
            @PathParam("thread") Id thread,
            @Context Version version,
            Title title) {
        writing.rename(actor, space, thread, version.value(), title.title());
    }

    @DELETE
    @Path("threads/{thread}")
    @Operation(summary = "Deletes a thread")
    public void deleteThread(@Context Actor actor, @PathParam("space") Id space, @PathParam("thread") Id thread) {
        writing.deleteThread(actor, space, thread);
    }

    @POST
    @Path("threads/{thread}/posts")
    @Operation(summary = "Replies", description = PICTURES)
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Made.class)))
    public Response reply(
            @Context Actor actor,
            @PathParam("space") Id space,
            @PathParam("thread") Id thread,
            @HeaderParam("Idempotency-Key") String key,
            Answer answer) {
        Reply reply = new Reply(answer.text(), answer.quoted(), key);
        return Made.created(space, "forum/posts", writing.reply(actor, space, thread, reply));
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
        writing.edit(actor, space, post, version.value(), words.text());
    }

    @DELETE
    @Path("posts/{post}")
    @Operation(summary = "Deletes a post, with the last one the thread as well")
    public void delete(@Context Actor actor, @PathParam("space") Id space, @PathParam("post") Id post) {
        writing.delete(actor, space, post);
    }

    @POST
    @Path("deleted/{id}/restore")
    @Operation(summary = "Brings back the post, thread or discussion that you have just deleted")
    public void restore(@Context Actor actor, @PathParam("space") Id space, @PathParam("id") Id deleted) {
        writing.restore(actor, space, deleted);
    }

    /** @param text of the first post; of a discussion its description, which may be absent */
    public record Opening(String title, String text) {
        ForumWriting.Opening with(String key) {
            return new ForumWriting.Opening(title, text, key);
        }
    }

    /** @param quoted a post whose words stand above, or absent */
    public record Answer(String text, Id quoted) {}

    public record Words(String text) {}

    public record Title(String title) {}
}
