package org.etwin.spaces.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
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
    @Operation(summary = "Who is in the space: all, of one role, or by words that begin parts of the name")
    public Page<Seen<SpaceMember>> list(
            @Context Actor actor,
            @PathParam("space") Id space,
            @QueryParam("words") String words,
            @QueryParam("role") String role,
            @Context PageRequest page) {
        return members.search(actor, space, new SpaceMembers.MemberQuery(words, role), page);
    }

    @GET
    @Path("addable-roles")
    @Operation(summary = "The roles in which you may invite adults")
    public List<SpaceRole> addable(@Context Actor actor, @PathParam("space") Id space) {
        return members.addable(actor, space);
    }

    @GET
    @Path("seers")
    @ForPupils
    @Operation(
            summary = "Who can see the space: how many in each role, and some of their names",
            description = "Nobody else sees it.")
    public List<SpaceMembers.Seers> seers(
            @Context Actor actor, @PathParam("space") Id space, @QueryParam("names") @DefaultValue("10") int names) {
        return members.seers(actor, space, names);
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

    public record NewRole(String role) {}
}
