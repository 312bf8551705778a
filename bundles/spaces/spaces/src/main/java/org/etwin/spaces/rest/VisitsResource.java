package org.etwin.spaces.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.etwin.platform.Actor;
import org.etwin.platform.ForPupils;
import org.etwin.platform.Id;
import org.etwin.spaces.Visits;

@Path("{space}/visit")
@Tag(name = "space visits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ForPupils
public final class VisitsResource {
    private final Visits visits;

    public VisitsResource(Visits visits) {
        this.visits = visits;
    }

    @GET
    @Operation(summary = "What is new since your last visit")
    public Visits.Visit visit(@Context Actor actor, @PathParam("space") Id space) {
        return visits.current(actor, space);
    }

    @POST
    @Operation(summary = "You do something in the space: your visit goes on, or begins")
    public Visits.Visit enter(@Context Actor actor, @PathParam("space") Id space) {
        return visits.enter(actor, space);
    }
}
