package org.etwin.spaces.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
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
import org.etwin.spaces.PupilHandOvers;

/** Pupils go to a colleague. */
@Path("hand-overs")
@Tag(name = "pupils")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class HandOversResource {
    private final PupilHandOvers handOvers;

    public HandOversResource(PupilHandOvers handOvers) {
        this.handOvers = handOvers;
    }

    @GET
    @Operation(summary = "What waits for an answer: of you, and from you")
    public List<PupilHandOvers.HandOver> open(@Context Actor actor) {
        return handOvers.open(actor);
    }

    @GET
    @Path("colleagues")
    @Operation(summary = "Whom you can ask")
    public List<PupilHandOvers.Colleague> colleagues(@Context Actor actor) {
        return handOvers.colleagues(actor);
    }

    @POST
    @Operation(summary = "Asks a colleague at the same school to look after pupils of yours")
    public Asked ask(@Context Actor actor, Asking asking) {
        List<Id> pupils = asking.pupils() == null
                ? List.of()
                : asking.pupils().stream().filter(Objects::nonNull).toList();
        return new Asked(handOvers.ask(actor, pupils, asking.to()));
    }

    @POST
    @Path("{handOver}/accepted")
    @Operation(summary = "The pupils are yours from now on")
    public void accept(@Context Actor actor, @PathParam("handOver") Id handOver) {
        handOvers.accept(actor, handOver);
    }

    @POST
    @Path("{handOver}/declined")
    @Operation(summary = "The pupils stay where they are")
    public void decline(@Context Actor actor, @PathParam("handOver") Id handOver) {
        handOvers.decline(actor, handOver);
    }

    @DELETE
    @Path("{handOver}")
    @Operation(summary = "Takes a question back that you asked")
    public void withdraw(@Context Actor actor, @PathParam("handOver") Id handOver) {
        handOvers.withdraw(actor, handOver);
    }

    public record Asking(List<Id> pupils, Id to) {}

    public record Asked(Id id) {}
}
