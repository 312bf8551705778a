package org.etwin.spaces.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.etwin.platform.Actor;
import org.etwin.platform.ForPupils;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.etwin.spaces.SpaceMember;
import org.etwin.spaces.SpaceMembers;
import org.etwin.spaces.SpaceRole;

@Path("{space}/members")
@Tag(name = "space members")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class MembersResource {
    private final SpaceMembers members;

    public MembersResource(SpaceMembers members) {
        this.members = members;
    }

    @GET
    @ForPupils
    @Operation(summary = "Who is in the space, all or of one role")
    public Page<Seen<SpaceMember>> list(
            @Context Actor actor,
            @PathParam("space") Id space,
            @QueryParam("role") String role,
            @Context PageRequest page) {
        return members.list(actor, space, role, page);
    }

    @GET
    @Path("addable-roles")
    @Operation(summary = "The roles in which you may add adults")
    public List<SpaceRole> addable(@Context Actor actor, @PathParam("space") Id space) {
        return members.addable(actor, space);
    }

    @POST
    @Operation(summary = "Puts an adult in, by the e-mail address of the account")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Added.class)))
    public Response add(@Context Actor actor, @PathParam("space") Id space, Adding adding) {
        Id account = members.addAdult(actor, space, adding.email(), adding.role());
        return Response.created(URI.create(space + "/members/" + account))
                .entity(new Added(account))
                .build();
    }

    @PUT
    @Path("{account}")
    @Operation(summary = "Gives a member another role")
    public void change(
            @Context Actor actor, @PathParam("space") Id space, @PathParam("account") Id account, NewRole role) {
        members.changeRole(actor, space, account, role.role());
    }

    @DELETE
    @Path("{account}")
    @Operation(summary = "Removes a member; with your own account you leave")
    public void remove(@Context Actor actor, @PathParam("space") Id space, @PathParam("account") Id account) {
        if (actor.is(account)) {
            members.leave(actor, space);
        } else {
            members.remove(actor, space, account);
        }
    }

    public record Adding(String email, String role) {}

    public record Added(Id account) {}

    public record NewRole(String role) {}
}
