package org.etwin.membership.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.etwin.membership.AskedFields;
import org.etwin.membership.Decision;
import org.etwin.membership.JoinRequest;
import org.etwin.membership.JoinRequestForm;
import org.etwin.membership.Joining;
import org.etwin.membership.QueueFilter;
import org.etwin.membership.RejectReason;
import org.etwin.membership.Validating;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.etwin.rest.Version;

/** Asking to join and deciding about it. */
@Path("/")
@Tag(name = "join requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class JoinRequestsResource {
    private final Joining joining;
    private final Validating validating;

    public JoinRequestsResource(Joining joining, Validating validating) {
        this.joining = joining;
        this.validating = validating;
    }

    /** Why a request is rejected. */
    public record Rejecting(RejectReason reason, String note) {}

    /** What one side writes to the other. */
    public record Writing(String note) {}

    @GET
    @Operation(summary = "The queue of a territory's NSO")
    public Page<Seen<JoinRequest>> queue(
            @Context Actor actor,
            @QueryParam("territory") String territory,
            @QueryParam("filter") @DefaultValue("WAITING") QueueFilter filter,
            @Context PageRequest page) {
        return validating.queue(actor, territory, filter, page);
    }

    @GET
    @Path("mine")
    @Operation(summary = "One's own requests, newest first")
    public List<Seen<JoinRequest>> mine(@Context Actor actor) {
        return joining.mine(actor);
    }

    @GET
    @Path("fields")
    @Operation(summary = "The fields that plug-ins ask for in a territory")
    public List<AskedFields> fields(@QueryParam("territory") String territory, @Context Locale language) {
        return joining.asked(territory, language);
    }

    @POST
    @Operation(summary = "Asks to join at a school")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = JoinRequest.class)))
    public Response ask(@Context Actor actor, @Context Locale language, JoinRequestForm form) {
        Id id = joining.ask(actor, form, language);
        return Response.created(URI.create(id.toString()))
                .entity(validating.find(actor, id))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One request, for its NSO and for the person")
    public Seen<JoinRequest> find(@Context Actor actor, @PathParam("id") Id id) {
        return validating.find(actor, id);
    }

    @GET
    @Path("{id}/history")
    @Operation(summary = "Who did what with a request, oldest first")
    public List<Decision> history(@Context Actor actor, @PathParam("id") Id id) {
        return validating.history(actor, id);
    }

    @POST
    @Path("{id}/approve")
    @Operation(summary = "Validates the person at the school")
    public Seen<JoinRequest> approve(@Context Actor actor, @PathParam("id") Id id, @Context Version version) {
        validating.approve(actor, id, version.value());
        return validating.find(actor, id);
    }

    @POST
    @Path("{id}/reject")
    @Operation(summary = "Rejects the request with a reason")
    public Seen<JoinRequest> reject(
            @Context Actor actor, @PathParam("id") Id id, @Context Version version, Rejecting why) {
        validating.reject(actor, id, version.value(), why.reason(), why.note());
        return validating.find(actor, id);
    }

    @POST
    @Path("{id}/ask-evidence")
    @Operation(summary = "Asks the person for evidence")
    public Seen<JoinRequest> askEvidence(
            @Context Actor actor, @PathParam("id") Id id, @Context Version version, Writing what) {
        validating.askEvidence(actor, id, version.value(), what.note());
        return validating.find(actor, id);
    }

    @POST
    @Path("{id}/give-evidence")
    @Operation(summary = "Answers what the NSO asked for")
    public Seen<JoinRequest> giveEvidence(
            @Context Actor actor, @PathParam("id") Id id, @Context Version version, Writing answer) {
        joining.giveEvidence(actor, id, version.value(), answer.note());
        return validating.find(actor, id);
    }

    @POST
    @Path("{id}/take-back")
    @Operation(summary = "Takes a decision of the last minutes back")
    public Seen<JoinRequest> takeBack(@Context Actor actor, @PathParam("id") Id id) {
        validating.takeBack(actor, id);
        return validating.find(actor, id);
    }

    @POST
    @Path("{id}/leave")
    @Operation(summary = "The person does not work at that school any more")
    public Seen<JoinRequest> leave(@Context Actor actor, @PathParam("id") Id id, @Context Version version) {
        joining.leave(actor, id, version.value());
        return validating.find(actor, id);
    }
}
