package org.etwin.spaces.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.etwin.identity.Pupils.Slip;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.spaces.SpaceMembers;

@Path("{space}/pupils")
@Tag(name = "space members")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PupilsResource {
    private final SpaceMembers members;

    public PupilsResource(SpaceMembers members) {
        this.members = members;
    }

    @POST
    @Operation(
            summary = "Makes accounts for pupils and puts them in",
            description = "The answer has the passwords; they cannot be read again.")
    public List<Slip> createPupils(@Context Actor actor, @PathParam("space") Id space, NewPupils pupils) {
        return members.createPupils(
                actor, space, pupils.school(), Objects.requireNonNullElse(pupils.names(), List.of()));
    }

    @POST
    @Path("{account}/password")
    @Operation(summary = "A new password for a pupil whose account you made")
    public Slip reset(@Context Actor actor, @PathParam("space") Id space, @PathParam("account") Id account) {
        return members.resetPassword(actor, space, account);
    }

    /** @param school one of yours; absent for the only or first one */
    public record NewPupils(Id school, List<String> names) {}
}
