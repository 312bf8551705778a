package org.etwin.spaces.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.spaces.SpaceInspections;
import org.etwin.spaces.SpaceInspections.Inspection;
import org.etwin.spaces.SpaceInspections.Own;
import org.etwin.spaces.SpaceInspections.Reachable;

@Path("/")
@Tag(name = "spaces")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class InspectionsResource {
    private final SpaceInspections inspections;

    public InspectionsResource(SpaceInspections inspections) {
        this.inspections = inspections;
    }

    @GET
    @Path("inspections/mine")
    @Operation(summary = "Spaces that you look into at this moment without being in them")
    public List<Own> mine(@Context Actor actor) {
        return inspections.mine(actor);
    }

    @GET
    @Path("inspections/reachable")
    @Operation(
            summary = "Spaces that somebody is in and that you could look into with a reason",
            description = "For admins, and for NSO staff those that people of their territory founded. Titles only.")
    public List<Reachable> reachable(@Context Actor actor, @QueryParam("member") Id member) {
        return inspections.reachable(actor, member);
    }

    @GET
    @Path("{space}/inspections")
    @Operation(summary = "Who looked into the space without being in it, when and why; for founders")
    public List<Inspection> list(@Context Actor actor, @PathParam("space") Id space) {
        return inspections.of(actor, space);
    }

    @POST
    @Path("{space}/inspections")
    @Operation(
            summary = "Opens a space that you are not in for reading, for a while",
            description = "For admins and NSO staff. The founders are told who looks in and why.")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Inspection.class)))
    public Response open(@Context Actor actor, @PathParam("space") Id space, Reason reason) {
        return Response.status(Response.Status.CREATED)
                .entity(inspections.open(actor, space, reason.reason()))
                .build();
    }

    public record Reason(String reason) {}
}
