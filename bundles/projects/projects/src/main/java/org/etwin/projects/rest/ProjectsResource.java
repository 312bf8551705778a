package org.etwin.projects.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
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
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.etwin.projects.Project;
import org.etwin.projects.ProjectState;
import org.etwin.projects.ProjectText;
import org.etwin.projects.Projects;
import org.etwin.projects.PublicProject;
import org.etwin.projects.Step;
import org.etwin.rest.Version;

/** Projects and their life. */
@Path("/")
@Tag(name = "projects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ProjectsResource {
    private final Projects projects;

    public ProjectsResource(Projects projects) {
        this.projects = projects;
    }

    @GET
    @Operation(summary = "Projects I founded or joined, the newest first; of some states alone if any are named")
    public Page<Seen<Project>> mine(
            @Context Actor actor, @QueryParam("state") Set<ProjectState> states, @Context PageRequest page) {
        return projects.mine(actor, states, page);
    }

    @GET
    @Path("invitations")
    @Operation(summary = "Projects I am asked to found together with somebody")
    public Page<Seen<Project>> invitations(@Context Actor actor, @Context PageRequest page) {
        return projects.invitations(actor, page);
    }

    @GET
    @Path("showcase")
    @Operation(summary = "Projects that were opened, for everybody; by words, country, subject, age and more")
    public Page<PublicProject> showcase(
            @Context Actor actor, @BeanParam ShowcaseQuery query, @Context PageRequest page) {
        return projects.search(actor, query.query(), page);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One project, for its founders and their NSOs")
    public Seen<Project> find(@Context Actor actor, @PathParam("id") Id id) {
        return projects.find(actor, id);
    }

    @GET
    @Path("{id}/page")
    @Operation(summary = "The public page of a project that was opened")
    public PublicProject page(@Context Actor actor, @PathParam("id") Id id) {
        return projects.page(actor, id);
    }

    @GET
    @Path("{id}/preview")
    @Operation(summary = "The page as everybody will see it, before the project is open")
    public PublicProject preview(@Context Actor actor, @PathParam("id") Id id) {
        return projects.preview(actor, id);
    }

    @GET
    @Path("{id}/history")
    @Operation(summary = "What was done, by whom, when and why")
    public Page<Step> history(@Context Actor actor, @PathParam("id") Id id, @Context PageRequest page) {
        return projects.history(actor, id, page);
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Changes the text")
    public Seen<Project> change(
            @Context Actor actor, @PathParam("id") Id id, @Context Version version, ProjectText text) {
        projects.change(actor, id, version.value(), text);
        return projects.find(actor, id);
    }

    @POST
    @Path("{id}/close")
    @Operation(summary = "Closes the project and what belongs to it; the summary is public")
    public Seen<Project> close(@Context Actor actor, @PathParam("id") Id id, Summary summary) {
        projects.close(actor, id, Summary.of(summary));
        return projects.find(actor, id);
    }

    @PUT
    @Path("{id}/summary")
    @Operation(summary = "Changes the summary of a closed project")
    public Seen<Project> summarize(
            @Context Actor actor, @PathParam("id") Id id, @Context Version version, Summary summary) {
        projects.summarize(actor, id, version.value(), Summary.of(summary));
        return projects.find(actor, id);
    }

    @POST
    @Path("{id}/reopen")
    @Operation(summary = "Opens a closed project again")
    public Seen<Project> reopen(@Context Actor actor, @PathParam("id") Id id) {
        projects.reopen(actor, id);
        return projects.find(actor, id);
    }

    @POST
    @Path("{id}/archive")
    @Operation(summary = "Makes a closed project read-only for good")
    public Seen<Project> archive(@Context Actor actor, @PathParam("id") Id id) {
        projects.archive(actor, id);
        return projects.find(actor, id);
    }
}
