package org.etwin.webhooks.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
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
import org.etwin.platform.Seen;
import org.etwin.rest.SignedInOnly;
import org.etwin.rest.Version;
import org.etwin.webhooks.Delivery;
import org.etwin.webhooks.DeliveryState;
import org.etwin.webhooks.Webhook;
import org.etwin.webhooks.WebhookDetails;
import org.etwin.webhooks.Webhooks;

/** Programs of others that are told what happened. */
@Path("/")
@Tag(name = "webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class WebhooksResource {
    private final Webhooks webhooks;

    /** @param secret with which requests are signed; told this once */
    public record Made(Id id, String secret) {
        @Override
        public String toString() {
            return "Made[" + id + "]";
        }
    }

    public WebhooksResource(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @GET
    @Operation(summary = "The webhooks of your territories; for admins all")
    public Page<Seen<Webhook>> list(@Context Actor actor, @Context PageRequest page) {
        return webhooks.list(actor, page);
    }

    @GET
    @Path("event-types")
    @Operation(summary = "The types of events that can be told")
    public List<String> types(@Context Actor actor) {
        return webhooks.eventTypes();
    }

    @POST
    @SignedInOnly
    @Operation(summary = "Adds a webhook")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Made.class)))
    public Response make(@Context Actor actor, WebhookDetails details) {
        Webhooks.Made made = webhooks.make(actor, details);
        return Response.created(URI.create(made.webhook().toString()))
                .entity(new Made(made.webhook(), made.secret()))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One webhook")
    public Seen<Webhook> find(@Context Actor actor, @PathParam("id") Id id) {
        return webhooks.find(actor, id);
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Changes a webhook")
    public Seen<Webhook> change(
            @Context Actor actor, @PathParam("id") Id id, @Context Version version, WebhookDetails details) {
        webhooks.change(actor, id, version.value(), details);
        return webhooks.find(actor, id);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Removes a webhook with its deliveries")
    public void remove(@Context Actor actor, @PathParam("id") Id id) {
        webhooks.remove(actor, id);
    }

    @POST
    @Path("{id}/on")
    @Operation(summary = "Switches a webhook on")
    public Seen<Webhook> on(@Context Actor actor, @PathParam("id") Id id) {
        webhooks.turn(actor, id, true);
        return webhooks.find(actor, id);
    }

    @POST
    @Path("{id}/off")
    @Operation(summary = "Switches a webhook off")
    public Seen<Webhook> off(@Context Actor actor, @PathParam("id") Id id) {
        webhooks.turn(actor, id, false);
        return webhooks.find(actor, id);
    }

    @POST
    @Path("{id}/secret")
    @SignedInOnly
    @Operation(summary = "Another secret; for a while requests are signed with both")
    public Made secret(@Context Actor actor, @PathParam("id") Id id) {
        return new Made(id, webhooks.newSecret(actor, id));
    }

    @POST
    @Path("{id}/ping")
    @Operation(summary = "Sends the event webhooks.ping")
    public void ping(@Context Actor actor, @PathParam("id") Id id) {
        webhooks.ping(actor, id);
    }

    @GET
    @Path("{id}/deliveries")
    @Operation(summary = "What was sent or waits, the newest first")
    public Page<Delivery> deliveries(
            @Context Actor actor,
            @PathParam("id") Id id,
            @QueryParam("state") List<String> states,
            @Context PageRequest page) {
        Set<DeliveryState> some = states.stream()
                .flatMap(name -> Arrays.stream(DeliveryState.values())
                        .filter(state -> state.name().equalsIgnoreCase(name)))
                .collect(Collectors.toSet());
        return !states.isEmpty() && some.isEmpty() ? Page.empty() : webhooks.deliveries(actor, id, some, page);
    }

    @POST
    @Path("{id}/deliveries/{delivery}/again")
    @Operation(summary = "Sends it once more, with the same webhook-id")
    public void again(@Context Actor actor, @PathParam("id") Id id, @PathParam("delivery") Id delivery) {
        webhooks.sendAgain(actor, id, delivery);
    }
}
