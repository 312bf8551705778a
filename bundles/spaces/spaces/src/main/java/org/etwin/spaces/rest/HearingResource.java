package org.etwin.spaces.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.spaces.Hearing;
import org.etwin.spaces.SpaceHearing;

@Path("{space}/hearing")
@Tag(name = "spaces")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class HearingResource {
    private final SpaceHearing hearing;

    public HearingResource(SpaceHearing hearing) {
        this.hearing = hearing;
    }

    @GET
    @Operation(summary = "What you chose to be told of the space")
    public SpaceHearing.Chosen of(@Context Actor actor, @PathParam("space") Id space) {
        return hearing.of(actor, space);
    }

    @PUT
    @Operation(summary = "Chooses what you are told of the space; without a value what is usual")
    public void choose(@Context Actor actor, @PathParam("space") Id space, Choice choice) {
        hearing.choose(actor, space, choice.hearing());
    }

    public record Choice(Hearing hearing) {}
}
