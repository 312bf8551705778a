package org.etwin.membership.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.ws.rs.BeanParam;
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
import org.etwin.membership.Decided;
import org.etwin.membership.Deciding;
import org.etwin.membership.Decision;
import org.etwin.membership.JoinRequest;
import org.etwin.membership.JoinRequestForm;
import org.etwin.membership.Joining;
import org.etwin.membership.QueueFilter;
import org.etwin.membership.QueueHint;
import org.etwin.membership.QueueQuery;
import org.etwin.membership.QueueSummary;
import org.etwin.membership.Reason;
import org.etwin.membership.Reasons;
import org.etwin.membership.RequestVersion;
import org.etwin.membership.SchoolRole;
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
    private final Reasons reasons;

    public JoinRequestsResource(Joining joining, Validating validating, Reasons reasons) {
        this.joining = joining;
        this.validating = validating;
        this.reasons = reasons;
    }

    /** Why a request is rejected: the name of a reason that all have, or the code of one of the territory's own. */
    public record Rejecting(String reason, String note) {}

    /** What one side writes to the other. */
    public record Writing(String note) {}

    /** What the person shows: an answer, files stored for {@code membership.evidence}, or both. */
    public record Showing(String note, List<Id> files) {}

    /** Another role at the same school. */
    public record Working(SchoolRole role) {}

    /** Several requests as they were seen, and what to do with each. */
    public record DecidingSeveral(List<RequestVersion> requests, Deciding.Kind kind, String reason, String note) {
        /** What is null names no request. */
        public DecidingSeveral {
            requests = requests == null
                    ? List.of()
                    : requests.stream().filter(Objects::nonNull).toList();
        }
    }

    /** Which requests, as the address says. */
    public static final class Asked {
        @QueryParam("filter")
        @DefaultValue("WAITING")
        private QueueFilter filter;

        @QueryParam("words")
        private String words;

        @QueryParam("region")
        private String region;

        @QueryParam("school")
        private Id school;

        @QueryParam("newSchool")
        private boolean newSchool;

        @QueryParam("withEvidence")
        private boolean withEvidence;

        @QueryParam("overdue")
        private boolean overdue;

        @QueryParam("minDays")
        private Integer minDays;

        @QueryParam("hint")
        private QueueHint hint;

        QueueQuery query() {
            return new QueueQuery(filter, words, region, school, newSchool, withEvidence, overdue, minDays, hint);
        }
    }

    @GET
    @Operation(
            summary = "The queue of a territory's NSO",
            description = "By state, words, region, school, new schools, evidence, overdue, age in working days, and"
                    + " what the platform noticed.")
    public Page<Seen<JoinRequest>> queue(
            @Context Actor actor,
            @QueryParam("territory") String territory,
            @BeanParam Asked asked,
            @Context PageRequest page) {
        return validating.queue(actor, territory, asked.query(), page);
    }

    @GET
    @Path("summary")
    @Operation(summary = "How many wait, how long the oldest, and what the NSO aims at")
    public QueueSummary summary(@Context Actor actor, @QueryParam("territory") String territory) {
        return validating.summary(actor, territory);
    }

    @GET
    @Path("regions")
    @Operation(summary = "The regions that requests of a territory name")
    public List<String> regions(@Context Actor actor, @QueryParam("territory") String territory) {
        return validating.regions(actor, territory);
    }

    @GET
    @Path("reasons")
    @Operation(summary = "The reasons for which a territory's NSO can reject")
    public List<Reason> reasons(
            @Context Actor actor, @QueryParam("territory") String territory, @Context Locale language) {
        return reasons.list(actor, territory, language);
    }

    @POST
    @Path("decide")
    @Operation(
            summary = "Decides several requests, each for itself",
            description = "At most 100. One that is refused stops no other; each answer says why it was refused.")
    public List<Decided> decide(@Context Actor actor, DecidingSeveral several) {
        return validating.decide(
                actor, several.requests(), new Deciding(several.kind(), several.reason(), several.note()));
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
        validating.rejectFor(actor, id, version.value(), why.reason(), why.note());
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
            @Context Actor actor, @PathParam("id") Id id, @Context Version version, Showing shown) {
        joining.giveEvidence(actor, id, version.value(), shown.note(), shown.files());
        return validating.find(actor, id);
    }

    @POST
    @Path("{id}/order-recheck")
    @Operation(summary = "Looks at a validated member again")
    public Seen<JoinRequest> orderRecheck(
            @Context Actor actor, @PathParam("id") Id id, @Context Version version, Writing why) {
        validating.orderRecheck(actor, id, version.value(), why.note());
        return validating.find(actor, id);
    }

    @POST
    @Path("{id}/change-school")
    @Operation(summary = "The person works at another school instead")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = JoinRequest.class)))
    public Response changeSchool(
            @Context Actor actor,
            @Context Locale language,
            @PathParam("id") Id id,
            @Context Version version,
            JoinRequestForm form) {
        Id next = joining.changeSchool(actor, id, version.value(), form, language);
        return Response.created(URI.create(next.toString()))
                .entity(validating.find(actor, next))
                .build();
    }

    @POST
    @Path("{id}/change-role")
    @Operation(summary = "The person does something else at the same school")
    public Seen<JoinRequest> changeRole(
            @Context Actor actor, @PathParam("id") Id id, @Context Version version, Working as) {
        joining.changeRole(actor, id, version.value(), as.role());
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
