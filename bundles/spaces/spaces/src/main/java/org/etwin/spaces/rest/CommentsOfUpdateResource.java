package org.etwin.spaces.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
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
import org.etwin.spaces.Comment;
import org.etwin.spaces.Comments;

@Path("{space}/updates/{update}/comments")
@Tag(name = "space updates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ForPupils
public final class CommentsOfUpdateResource {
    private final Comments comments;

    public CommentsOfUpdateResource(Comments comments) {
        this.comments = comments;
    }

    @GET
    @Operation(summary = "The newest comments in their order; the next page holds those before them")
    public Page<Seen<Comment>> list(
            @Context Actor actor,
            @PathParam("space") Id space,
            @PathParam("update") Id update,
            @Context PageRequest page) {
        return comments.list(actor, space, update, page);
    }

    @POST
    @Operation(summary = "Writes a comment; the same token stores once")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Made.class)))
    public Response write(
            @Context Actor actor, @PathParam("space") Id space, @PathParam("update") Id update, Words words) {
        return Made.created(space, "comments", comments.write(actor, space, update, words.text(), words.token()));
    }

    /** @param token may be left out */
    public record Words(String text, String token) {}
}
