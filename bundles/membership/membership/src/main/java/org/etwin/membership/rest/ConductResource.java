package org.etwin.membership.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.etwin.membership.Conduct;
import org.etwin.membership.ConductRecord;
import org.etwin.membership.ConductState;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Seen;
import org.etwin.rest.Version;

/** Warnings, suspensions and appeals. */
@Path("/conduct")
@Tag(name = "conduct")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ConductResource {
    private final Conduct conduct;

    public ConductResource(Conduct conduct) {
        this.conduct = conduct;
    }

    /** Why, to the person. */
    public record Because(String reason) {}

    /** Why, and until when; open without that. */
    public record Suspending(String reason, Instant until) {}

    /** What a suspended person writes. */
    public record Appealing(String text) {}

    /** What becomes of an appeal. */
    public record DecidingAppeal(boolean restore, String reason) {}

    @GET
    @Operation(summary = "Those who were warned or suspended, in a territory or, for central support, everywhere")
    public Page<Seen<ConductRecord>> list(
            @Context Actor actor,
            @QueryParam("territory") String territory,
            @QueryParam("state") ConductState state,
            @Context PageRequest page) {
        return conduct.list(actor, territory, state, page);
    }

    @GET
    @Path("mine")
    @Operation(summary = "How one stands oneself")
    public Seen<ConductRecord> mine(@Context Actor actor) {
        return conduct.find(actor, actor.account().orElseThrow(Rejected::unauthenticated));
    }

    @POST
    @Path("appeal")
    @Operation(summary = "Asks to be restored, once for each suspension")
    public Seen<ConductRecord> appeal(@Context Actor actor, Appealing appeal) {
        conduct.appeal(actor, appeal.text());
        return mine(actor);
    }

    @GET
    @Path("{account}")
    @Operation(summary = "How somebody stands, with the history")
    public Seen<ConductRecord> find(@Context Actor actor, @PathParam("account") Id account) {
        return conduct.find(actor, account);
    }

    @POST
    @Path("{account}/warn")
    @Operation(summary = "Warns somebody")
    public Seen<ConductRecord> warn(
            @Context Actor actor, @PathParam("account") Id account, @Context Version version, Because why) {
        conduct.warn(actor, account, version.value(), why.reason());
        return conduct.find(actor, account);
    }

    @POST
    @Path("{account}/suspend")
    @Operation(summary = "Suspends somebody, until a time or openly")
    public Seen<ConductRecord> suspend(
            @Context Actor actor, @PathParam("account") Id account, @Context Version version, Suspending how) {
        conduct.suspend(actor, account, version.value(), how.reason(), how.until());
        return conduct.find(actor, account);
    }

    @POST
    @Path("{account}/decide-appeal")
    @Operation(summary = "Restores somebody who appealed, or keeps the suspension")
    public Seen<ConductRecord> decideAppeal(
            @Context Actor actor, @PathParam("account") Id account, @Context Version version, DecidingAppeal how) {
        conduct.decideAppeal(actor, account, version.value(), how.restore(), how.reason());
        return conduct.find(actor, account);
    }

    @POST
    @Path("{account}/restore")
    @Operation(summary = "Ends a warning or a suspension")
    public Seen<ConductRecord> restore(
            @Context Actor actor, @PathParam("account") Id account, @Context Version version, Because why) {
        conduct.restore(actor, account, version.value(), why.reason());
        return conduct.find(actor, account);
    }
}
