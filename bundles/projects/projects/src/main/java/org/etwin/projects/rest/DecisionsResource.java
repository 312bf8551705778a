package org.etwin.projects.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
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
import org.etwin.platform.Seen;
import org.etwin.projects.Deciding;
import org.etwin.projects.Project;
import org.etwin.projects.Projects;

/** What waits for an NSO, and its decisions. */
@Path("/")
@Tag(name = "project decisions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class DecisionsResource {
    private final Deciding deciding;
    private final Projects projects;

    public DecisionsResource(Deciding deciding, Projects projects) {
        this.deciding = deciding;
        this.projects = projects;
    }

    @GET
    @Operation(summary = "Projects that wait for a territory, the oldest first")
    public Page<Seen<Project>> queue(
            @Context Actor actor, @QueryParam("territory") String territory, @Context PageRequest page) {
        return deciding.queue(actor, territory, page);
    }

    @POST
    @Path("{id}/approve")
    @Operation(summary = "Approves for a territory; the last approval opens the project")
    public Seen<Project> approve(@Context Actor actor, @PathParam("id") Id id, NsoWord word) {
        deciding.approve(actor, id, word.territory(), word.words());
        return projects.find(actor, id);
    }

    @POST
    @Path("{id}/refuse")
    @Operation(summary = "Refuses for good, with a reason")
    public Seen<Project> refuse(@Context Actor actor, @PathParam("id") Id id, NsoWord word) {
        deciding.refuse(actor, id, word.territory(), word.words());
        return projects.find(actor, id);
    }
}
