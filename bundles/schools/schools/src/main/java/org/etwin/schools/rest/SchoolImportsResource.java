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
import org.etwin.rest.Caller;
import org.etwin.rest.Largest;
import org.etwin.schools.ColumnMapping;
import org.etwin.schools.ImportReport;
import org.etwin.schools.SchoolImport;
import org.etwin.schools.SchoolImports;

/** Registers of NSOs: upload, try, run, look. */
@Path("imports")
@Tag(name = "school imports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SchoolImportsResource {
    private final SchoolImports imports;

    public SchoolImportsResource(SchoolImports imports) {
        this.imports = imports;
    }

    @GET
    @Operation(summary = "The imports of a territory, newest first")
    public Page<SchoolImport> list(
            @Context Actor actor, @QueryParam("territory") String territory, @Context PageRequest page) {
        return imports.list(actor, territory, page);
    }

    @POST
    @Consumes("text/csv")
    @Largest(SchoolImports.LARGEST)
    @Operation(summary = "Uploads a register; answers with its columns and a suggested mapping")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SchoolImport.class)))
    public Response upload(
            @Context Actor actor,
            @QueryParam("territory") String territory,
            @QueryParam("fileName") String fileName,
            byte[] csv) {
        SchoolImport upload = imports.upload(actor, territory, fileName, csv);
        return Response.created(URI.create("imports/" + upload.id()))
                .entity(upload)
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "How far an import is, and its report when it is done")
    public SchoolImport find(@Context Actor actor, @PathParam("id") Id id) {
        return imports.find(actor, id);
    }

    @POST
    @Path("{id}/dry-run")
    @Operation(summary = "What a run with this mapping would do; changes nothing")
    public ImportReport dryRun(@Context Actor actor, @PathParam("id") Id id, ColumnMapping mapping) {
        return imports.dryRun(actor, id, mapping);
    }

    @POST
    @Path("{id}/run")
    @Operation(summary = "Starts the run")
    @ApiResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = SchoolImport.class)))
    public Response run(@Context Actor actor, @PathParam("id") Id id, ColumnMapping mapping) {
        imports.run(actor, id, mapping);
        return Response.accepted(imports.find(actor, id)).build();
    }

    @POST
    @Path("{id}/cancel")
    @Operation(summary = "Stops the run; what was stored stays and can be undone")
    public SchoolImport cancel(@Context Actor actor, @PathParam("id") Id id) {
        imports.cancel(actor, id);
        return imports.find(actor, id);
    }

    @POST
    @Path("{id}/undo")
    @Operation(summary = "Starts taking the run back, within a day")
    @ApiResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = SchoolImport.class)))
    public Response undo(@Context Actor actor, @PathParam("id") Id id) {
        imports.undo(actor, id);
        return Response.accepted(imports.find(actor, id)).build();
    }

    @GET
    @Path("{id}/problems")
    @Produces("text/csv")
    @Operation(summary = "The lines that the last run left out, with the reasons")
    public Response problems(@Context Caller caller, @PathParam("id") Id id) {
        return problems(caller, id, null);
    }

    @POST
    @Path("{id}/problems")
    @Produces("text/csv")
    @Operation(summary = "The lines that a run with this mapping would leave out, with the reasons")
    public Response problems(@Context Caller caller, @PathParam("id") Id id, ColumnMapping mapping) {
        String csv = imports.problems(caller.actor(), id, mapping, caller.language());
        return Csv.attached(csv, "problems-" + id + ".csv");
    }
}
