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
import org.etwin.projects.ProjectKind;
import org.etwin.projects.ProjectQueueFilter;
import org.etwin.projects.ProjectQueueQuery;
import org.etwin.projects.ProjectQueueSummary;
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
    @Operation(summary = "Projects that wait for a territory, the longest waiting first")
    public Page<Seen<Project>> queue(
            @Context Actor actor,
            @QueryParam("territory") String territory,
            @QueryParam("filter") ProjectQueueFilter filter,
            @QueryParam("kind") ProjectKind kind,
            @QueryParam("minDays") Integer minDays,
            @QueryParam("words") String words,
            @Context PageRequest page) {
        return deciding.queue(actor, territory, new ProjectQueueQuery(filter, kind, minDays, words), page);
    }

    @GET
    @Path("summary")
    @Operation(summary = "How many wait for a territory, and since when")
    public ProjectQueueSummary summary(@Context Actor actor, @QueryParam("territory") String territory) {
        return deciding.summary(actor, territory);
    }

    @POST
    @Path("{id}/ask")
    @Operation(summary = "Asks the founders something before deciding; it waits for their answer")
    public Seen<Project> ask(@Context Actor actor, @PathParam("id") Id id, NsoWord word) {
        deciding.ask(actor, id, NsoWord.of(word).territory(), NsoWord.of(word).words());
        return projects.find(actor, id);
    }

    @POST
    @Path("{id}/approve")
    @Operation(summary = "Approves for a territory; the last approval opens the project")
    public Seen<Project> approve(@Context Actor actor, @PathParam("id") Id id, NsoWord word) {
        deciding.approve(
                actor, id, NsoWord.of(word).territory(), NsoWord.of(word).words());
        return projects.find(actor, id);
    }

    @POST
    @Path("{id}/refuse")
    @Operation(summary = "Refuses for good, with a reason")
    public Seen<Project> refuse(@Context Actor actor, @PathParam("id") Id id, NsoWord word) {
        deciding.refuse(
                actor, id, NsoWord.of(word).territory(), NsoWord.of(word).words());
        return projects.find(actor, id);
    }
}
