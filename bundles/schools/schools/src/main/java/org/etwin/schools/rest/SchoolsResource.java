package org.etwin.schools.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import javax.ws.rs.BeanParam;
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
import javax.ws.rs.core.StreamingOutput;
import javax.ws.rs.core.UriInfo;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Seen;
import org.etwin.rest.Caller;
import org.etwin.rest.Version;
import org.etwin.schools.FormerSchool;
import org.etwin.schools.School;
import org.etwin.schools.SchoolChoices;
import org.etwin.schools.SchoolDesk;
import org.etwin.schools.SchoolDetails;
import org.etwin.schools.SchoolStep;
import org.etwin.schools.Schools;

/** Find, map, return. */
@Path("/")
@Tag(name = "schools")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SchoolsResource {
    /** Permanent redirect: the method stays. */
    private static final int MOVED = 308;

    private final Schools schools;
    private final SchoolDesk desk;

    public SchoolsResource(Schools schools, SchoolDesk desk) {
        this.schools = schools;
        this.desk = desk;
    }

    @GET
    @Operation(summary = "Schools by territory, region, type, state, eTwinners and beginnings of words, sorted by name")
    public Page<School> search(@Context Actor actor, @BeanParam SchoolsWanted wanted, @Context PageRequest page) {
        return schools.search(actor, wanted.query(), page);
    }

    @GET
    @Path("choices")
    @Operation(summary = "How many schools of a territory each choice of a filter would show, up to 1,000")
    public SchoolChoices choices(@Context Actor actor, @BeanParam SchoolsWanted wanted) {
        return schools.choices(actor, wanted.query())
                .orElseThrow(() -> new Rejected(Rejection.invalid("territory", "schools.rejected.territory-unknown")));
    }

    @GET
    @Path("export")
    @Produces("text/csv")
    @Operation(summary = "All schools of a territory as a register that can be imported again; for its NSO")
    public Response export(@Context Caller caller, @QueryParam("territory") String territory) {
        StreamingOutput csv = to -> desk.export(caller.actor(), territory, caller.language(), to);
        desk.mayExport(caller.actor(), territory);
        return Csv.attached(csv, "schools-" + territory + ".csv");
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One school; 308 to another when this record was merged into it")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = School.class)))
    public Response school(@Context Actor actor, @PathParam("id") Id id, @Context UriInfo address) {
        Seen<School> found = schools.find(actor, id);
        if (!found.value().id().equals(id)) {
            return Response.status(MOVED)
                    .location(address.getRequestUriBuilder()
                            .replacePath(address.getRequestUri()
                                    .getRawPath()
                                    .replace(id.toString(), found.value().id().toString()))
                            .build())
                    .build();
        }
        return Response.ok(found).build();
    }

    @POST
    @Operation(summary = "Adds a school that is missing")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = School.class)))
    public Response create(@Context Actor actor, NewSchool told) {
        NewSchool school = told == null ? new NewSchool(null, null) : told;
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

    @POST
    @Path("{id}/unverify")
    @Operation(summary = "The NSO takes its verification back")
    public Seen<School> unverify(@Context Actor actor, @PathParam("id") Id id, @Context Version version) {
        desk.unverify(actor, id, version.value());
        return schools.find(actor, id);
    }

    @GET
    @Path("{id}/history")
    @Operation(summary = "What happened to a school, newest first; for its NSO")
    public Page<SchoolStep> history(@Context Actor actor, @PathParam("id") Id id, @Context PageRequest page) {
        return desk.history(actor, id, page);
    }

    @GET
    @Path("{id}/former")
    @Operation(summary = "The records that were merged into a school, as they were; for its NSO")
    public List<FormerSchool> former(@Context Actor actor, @PathParam("id") Id id) {
        return desk.former(actor, id);
    }

    @GET
    @Path("{id}/likely")
    @Operation(summary = "Other records that may be the same school; for its NSO")
    public List<School> likely(@Context Actor actor, @PathParam("id") Id id) {
        return desk.likely(actor, id);
    }

    @POST
    @Path("{id}/merge")
    @Operation(summary = "Makes one of two records; this one is kept, the other leads to it")
    public Seen<School> merge(
            @Context Actor actor, @PathParam("id") Id id, @Context Version version, SchoolMerge merge) {
        if (merge == null || merge.gone() == null) {
            throw new Rejected(Rejection.invalid("gone", "schools.rejected.merge-gone-missing"));
        }
        SchoolDetails details = merge.details() != null
                ? merge.details()
                : schools.find(actor, id).value().details();
        return desk.merge(actor, id, version.value(), merge.gone(), merge.goneVersion(), details);
    }
}
