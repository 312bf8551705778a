package org.etwin.spaces.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.etwin.platform.Actor;
import org.etwin.platform.ForPupils;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.spaces.Drafts;
import org.etwin.spaces.Subscriptions;

/** What only the caller sees: drafts, and what is watched. */
@Path("{space}/forum")
@Tag(name = "space forum")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ForPupils
public final class ForumOfMineResource {
    private final Drafts drafts;
    private final Subscriptions subscriptions;

    public ForumOfMineResource(Drafts drafts, Subscriptions subscriptions) {
        this.drafts = drafts;
        this.subscriptions = subscriptions;
    }

    @GET
    @Path("drafts/{place}")
    @Operation(summary = "What you began to write in a thread, discussion or the forum, or for a post")
    public Drafts.Draft draft(@Context Actor actor, @PathParam("space") Id space, @PathParam("place") Id place) {
        return drafts.kept(actor, space, place).orElseThrow(Rejected::notFound);
    }

    @PUT
    @Path("drafts/{place}")
    @Operation(summary = "Keeps it in the place of what was kept before")
    public void keep(@Context Actor actor, @PathParam("space") Id space, @PathParam("place") Id place, Words words) {
        drafts.keep(actor, space, place, new Drafts.Draft(words.title(), words.text(), words.quoted(), null));
    }

    @DELETE
    @Path("drafts/{place}")
    @Operation(summary = "Forgets it")
    public void forget(@Context Actor actor, @PathParam("space") Id space, @PathParam("place") Id place) {
        drafts.forget(actor, space, place);
    }

    @GET
    @Path("watched/{place}")
    @Operation(summary = "Whether you are told of what is written in a thread or discussion")
    public Watch watched(@Context Actor actor, @PathParam("space") Id space, @PathParam("place") Id place) {
        return new Watch(subscriptions.watched(actor, space, place));
    }

    @PUT
    @Path("watched/{place}")
    @Operation(summary = "You want to be told, or no longer")
    public void watch(@Context Actor actor, @PathParam("space") Id space, @PathParam("place") Id place, Watch watch) {
        subscriptions.watch(actor, space, place, watch.watched());
    }

    public record Words(String title, String text, Id quoted) {}

    public record Watch(boolean watched) {}
}
