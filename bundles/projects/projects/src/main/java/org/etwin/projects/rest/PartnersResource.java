package org.etwin.projects.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.etwin.projects.Partner;
import org.etwin.projects.PartnerInvitation;
import org.etwin.projects.Partners;
import org.etwin.projects.Project;
import org.etwin.projects.Projects;

/** Partners who join after the approval. */
@Path("/")
@Tag(name = "partners of projects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PartnersResource {
    private final Partners partners;
    private final Projects projects;

    public PartnersResource(Partners partners, Projects projects) {
        this.partners = partners;
        this.projects = projects;
    }

    @GET
    @Path("partner-invitations")
    @Operation(summary = "Open projects that I am asked to join, the newest first")
    public Page<PartnerInvitation> invitations(@Context Actor actor, @Context PageRequest page) {
        return partners.invitations(actor, page);
    }

    @GET
    @Path("{id}/partner-invitation")
    @Operation(summary = "My own invitation to one project")
    public PartnerInvitation invitation(@Context Actor actor, @PathParam("id") Id id) {
        return partners.invitation(actor, id);
    }

    @POST
    @Path("{id}/partner-invitation/accept")
    @Operation(summary = "Joins with one of my schools")
    public Seen<Project> accept(@Context Actor actor, @PathParam("id") Id id, Word word) {
        partners.accept(actor, id, Word.of(word).school(), Word.of(word).word());
        return projects.find(actor, id);
    }

    @POST
    @Path("{id}/partner-invitation/decline")
    @Operation(summary = "Says no; the founder who invited is told")
    public void decline(@Context Actor actor, @PathParam("id") Id id, Word word) {
        partners.decline(actor, id, Word.of(word).word());
    }

    @GET
    @Path("{id}/partners")
    @Operation(summary = "Who joined, the longest first")
    public Page<Partner> partners(@Context Actor actor, @PathParam("id") Id id, @Context PageRequest page) {
        return partners.of(actor, id, page);
    }

    @GET
    @Path("{id}/partners/invited")
    @Operation(summary = "Who has not answered yet; for the founders")
    public Page<Partner> invited(@Context Actor actor, @PathParam("id") Id id, @Context PageRequest page) {
        return partners.invited(actor, id, page);
    }

    @POST
    @Path("{id}/partners")
    @Operation(summary = "Asks a contact to join an open project")
    public Page<Partner> invite(@Context Actor actor, @PathParam("id") Id id, Invited invited) {
        partners.invite(
                actor, id, Invited.of(invited).person(), Invited.of(invited).word());
        return partners.invited(actor, id, PageRequest.first());
    }

    @DELETE
    @Path("{id}/partners/invited/{person}")
    @Operation(summary = "Takes an invitation back")
    public void withdraw(@Context Actor actor, @PathParam("id") Id id, @PathParam("person") Id person) {
        partners.withdraw(actor, id, person);
    }

    @POST
    @Path("{id}/partners/{person}/remove")
    @Operation(summary = "Ends somebody’s part in the project, with a reason; never a founder’s")
    public void remove(@Context Actor actor, @PathParam("id") Id id, @PathParam("person") Id person, Word reason) {
        partners.remove(actor, id, person, Word.of(reason).word());
    }

    @POST
    @Path("{id}/leave")
    @Operation(summary = "Leaves a project that I joined")
    public void leave(@Context Actor actor, @PathParam("id") Id id, Word word) {
        partners.leave(actor, id, Word.of(word).word());
    }
}
