package org.etwin.spaces.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
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
import org.etwin.platform.Seen;
import org.etwin.spaces.HandOvers;
import org.etwin.spaces.HandOvers.Offer;

@Path("{space}/role-offers")
@Tag(name = "space members")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class RoleOffersResource {
    private final HandOvers handOvers;

    public RoleOffersResource(HandOvers handOvers) {
        this.handOvers = handOvers;
    }

    @GET
    @Operation(summary = "Roles that you offered, or that were offered to you, in this space")
    public List<Seen<Offer>> list(@Context Actor actor, @PathParam("space") Id space) {
        return handOvers.of(actor, space);
    }

    @POST
    @Operation(summary = "Offers your own role, that nobody else can change, to another member")
    public void offer(@Context Actor actor, @PathParam("space") Id space, NewOffer offer) {
        handOvers.offer(actor, space, Given.id(offer.member()));
    }

    @POST
    @Path("{offer}/acceptance")
    @Operation(summary = "You take the role over")
    public void accept(@Context Actor actor, @PathParam("space") Id space, @PathParam("offer") Id offer) {
        handOvers.accept(actor, space, offer);
    }

    @POST
    @Path("{offer}/refusal")
    @Operation(summary = "You do not take the role")
    public void decline(@Context Actor actor, @PathParam("space") Id space, @PathParam("offer") Id offer) {
        handOvers.decline(actor, space, offer);
    }

    @DELETE
    @Path("{offer}")
    @Operation(summary = "You keep your role")
    public void withdraw(@Context Actor actor, @PathParam("space") Id space, @PathParam("offer") Id offer) {
        handOvers.withdraw(actor, space, offer);
    }

    public record NewOffer(Id member) {}
}
