package org.etwin.projects.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.projects.ProjectText;
import org.etwin.projects.TextComparison;
import org.etwin.projects.TextHistory;
import org.etwin.projects.TextVersion;

/** What the text of a project was. */
@Path("/")
@Tag(name = "versions of projects")
@Produces(MediaType.APPLICATION_JSON)
public final class VersionsResource {
    private final TextHistory history;

    public VersionsResource(TextHistory history) {
        this.history = history;
    }

    @GET
    @Path("{id}/versions")
    @Operation(summary = "Who saved the text when, and which fields changed; the newest first")
    public Page<TextVersion> versions(@Context Actor actor, @PathParam("id") Id id, @Context PageRequest page) {
        return history.versions(actor, id, page);
    }

    @GET
    @Path("{id}/versions/{version}")
    @Operation(summary = "The text of one version")
    public ProjectText text(@Context Actor actor, @PathParam("id") Id id, @PathParam("version") Id version) {
        return history.text(actor, id, version);
    }

    @GET
    @Path("{id}/versions/{version}/compare")
    @Operation(summary = "Two versions side by side")
    public TextComparison compare(
            @Context Actor actor,
            @PathParam("id") Id id,
            @PathParam("version") Id version,
            @QueryParam("with") Id other) {
        return history.compare(actor, id, version, other);
    }
}
