package org.etwin.spaces.rest;

import io.swagger.v3.oas.annotations.Operation;
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
import org.etwin.platform.Actor;
import org.etwin.platform.ForPupils;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.rest.Version;
import org.etwin.spaces.Comment;
import org.etwin.spaces.Comments;

@Path("{space}/comments")
@Tag(name = "space updates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ForPupils
public final class CommentsResource {
    private final Comments comments;

    public CommentsResource(Comments comments) {
        this.comments = comments;
    }

    @GET
    @Path("{comment}")
    @Operation(summary = "One comment")
    public Seen<Comment> find(@Context Actor actor, @PathParam("space") Id space, @PathParam("comment") Id comment) {
        return comments.find(actor, space, comment);
    }

    @PUT
    @Path("{comment}")
    @Operation(summary = "Changes what you wrote")
    public void edit(
            @Context Actor actor,
            @PathParam("space") Id space,
            @PathParam("comment") Id comment,
            @Context Version version,
            CommentsOfUpdateResource.Words words) {
        comments.edit(actor, space, comment, version.value(), words.text());
    }

    @DELETE
    @Path("{comment}")
    @Operation(summary = "Takes it away; it can be taken back for some seconds")
    public void delete(@Context Actor actor, @PathParam("space") Id space, @PathParam("comment") Id comment) {
        comments.delete(actor, space, comment);
    }

    @POST
    @Path("{comment}/restore")
    @Operation(summary = "Takes back what you deleted a moment ago")
    public void restore(@Context Actor actor, @PathParam("space") Id space, @PathParam("comment") Id comment) {
        comments.restore(actor, space, comment);
    }
}
