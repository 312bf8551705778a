package org.etwin.operations.rest;

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
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.etwin.operations.core.Backups;
import org.etwin.operations.core.Events;
import org.etwin.platform.Actor;
import org.etwin.rest.NamedScope;

/** For admins alone: what an operator does at the console, where it makes sense from afar. */
@Path("/")
@Tag(name = "operations")
@NamedScope
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class OperationsResource {
    private final Backups backups;
    private final Events events;

    public OperationsResource(Backups backups, Events events) {
        this.backups = backups;
        this.events = events;
    }

    /** @param name small letters, digits and hyphens; absent: made of the time */
    public record NewBackup(String name) {}

    public record Taken(int taken) {}

    @GET
    @Path("backups")
    @Operation(summary = "The finished backups in the folder of the installation, the newest first")
    public List<Backups.Made> made(@Context Actor actor) {
        return backups.made(actor);
    }

    @POST
    @Path("backups")
    @Operation(
            summary = "Begins a backup of database, files and settings",
            description = "It is made in the folder of the installation on the server; nothing of it is sent."
                    + " One at a time. GET backups/progress says how far it is.")
    @ApiResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = Backups.Progress.class)))
    public Response start(@Context Actor actor, NewBackup backup) {
        return Response.accepted(backups.start(actor, backup == null ? null : backup.name()))
                .build();
    }

    @GET
    @Path("backups/progress")
    @Operation(summary = "How far the backup is, or how the last one ended")
    public Backups.Progress progress(@Context Actor actor) {
        return backups.progress(actor);
    }

    @GET
    @Path("events")
    @Operation(summary = "How far listeners have heard, and the events that are parked")
    public Events.Told events(@Context Actor actor) {
        return events.all(actor);
    }

    @POST
    @Path("events/{listener}/retry")
    @Operation(summary = "Offers a listener once more what is parked for it")
    public Taken retry(@Context Actor actor, @PathParam("listener") String listener) {
        return new Taken(events.retry(actor, listener));
    }
}
