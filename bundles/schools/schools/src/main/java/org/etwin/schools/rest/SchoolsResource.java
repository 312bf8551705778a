package org.etwin.schools.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import javax.ws.rs.Consumes;
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
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.etwin.rest.Version;
import org.etwin.schools.School;
import org.etwin.schools.SchoolDetails;
import org.etwin.schools.SchoolQuery;
import org.etwin.schools.Schools;

/** Find, map, return. */
@Path("/")
@Tag(name = "schools")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SchoolsResource {
    private final Schools schools;

    public SchoolsResource(Schools schools) {
        this.schools = schools;
    }

    @GET
    @Operation(summary = "Schools by territory and beginnings of words, sorted by name")
    public Page<School> search(
            @Context Actor actor,
            @QueryParam("territory") String territory,
            @QueryParam("words") String words,
            @Context PageRequest page) {
        return schools.search(actor, new SchoolQuery(territory, words), page);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One school")
    public Seen<School> school(@Context Actor actor, @PathParam("id") Id id) {
        return schools.find(actor, id);
    }

    @POST
    @Operation(summary = "Adds a school that is missing")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = School.class)))
    public Response create(@Context Actor actor, NewSchool school) {
        Id id = schools.create(actor, school.territory(), school.details());
        return Response.created(URI.create(id.toString()))
                .entity(schools.find(actor, id))
                .build();
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Changes what is told about a school")
    public Seen<School> change(
            @Context Actor actor, @PathParam("id") Id id, @Context Version version, SchoolDetails details) {
        schools.change(actor, id, version.value(), details);
        return schools.find(actor, id);
    }

    @POST
    @Path("{id}/verify")
    @Operation(summary = "The NSO answers for this school from now on")
    public Seen<School> verify(@Context Actor actor, @PathParam("id") Id id, @Context Version version) {
        schools.verify(actor, id, version.value());
        return schools.find(actor, id);
    }
}
