package org.etwin.projects.rest;

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
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.projects.Founding;
import org.etwin.projects.FoundingDraft;
import org.etwin.projects.Project;
import org.etwin.projects.Projects;
import org.etwin.rest.Version;

/** How a project comes to be. */
@Path("/")
@Tag(name = "founding projects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class FoundingResource {
    private final Founding founding;
    private final Projects projects;

    public FoundingResource(Founding founding, Projects projects) {
        this.founding = founding;
        this.projects = projects;
    }

    @POST
    @Operation(summary = "Stores a new draft; anything may still be missing")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Project.class)))
    public Response begin(@Context Actor actor, FoundingDraft draft) {
        Id id = founding.begin(actor, draft);
        return Response.created(URI.create(id.toString()))
                .entity(projects.find(actor, id))
                .build();
    }

    @GET
    @Path("{id}/draft")
    @Operation(summary = "My draft as it was saved")
    public Seen<FoundingDraft> draft(@Context Actor actor, @PathParam("id") Id id) {
        return founding.draft(actor, id);
    }

    @PUT
    @Path("{id}/draft")
    @Operation(summary = "Saves my draft")
    public Seen<FoundingDraft> save(
            @Context Actor actor, @PathParam("id") Id id, @Context Version version, FoundingDraft draft) {
        founding.save(actor, id, version.value(), draft);
        return founding.draft(actor, id);
    }

    @POST
    @Path("{id}/send")
    @Operation(summary = "Asks the partner to found it together")
    public Seen<Project> send(@Context Actor actor, @PathParam("id") Id id, Word word) {
        founding.send(actor, id, Word.of(word).word());
        return projects.find(actor, id);
    }

    @POST
    @Path("{id}/accept")
    @Operation(summary = "Says yes with one of my schools; the NSOs are asked")
    public Seen<Project> accept(@Context Actor actor, @PathParam("id") Id id, Word word) {
        founding.accept(actor, id, Word.of(word).school(), Word.of(word).word());
        return projects.find(actor, id);
    }

    @POST
    @Path("{id}/decline")
    @Operation(summary = "Says no; it is the first founder’s draft again")
    public void decline(@Context Actor actor, @PathParam("id") Id id, Word word) {
        founding.decline(actor, id, Word.of(word).word());
    }

    @POST
    @Path("{id}/answer")
    @Operation(summary = "Answers what an NSO asked; it waits for that NSO again")
    public Seen<Project> answer(@Context Actor actor, @PathParam("id") Id id, NsoWord word) {
        founding.answer(
                actor, id, NsoWord.of(word).territory(), NsoWord.of(word).words());
        return projects.find(actor, id);
    }

    @POST
    @Path("{id}/withdraw")
    @Operation(summary = "Withdraws it before it opens; deletes a draft")
    public void withdraw(@Context Actor actor, @PathParam("id") Id id, Word word) {
        founding.withdraw(actor, id, Word.of(word).word());
    }
}
