package org.etwin.notifications.mail.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.etwin.notifications.MailDesk;
import org.etwin.notifications.MailDesk.Bounced;
import org.etwin.notifications.Mails;
import org.etwin.notifications.Mails.KeptMail;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.rest.SignedInOnly;

/**
 * The queue of mails and the addresses that mails came back from; for admins. Mails hold what one signs in with, so no
 * token of a program reads them.
 */
@Path("/")
@Tag(name = "mails")
@SignedInOnly
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class MailsResource {
    private final Mails mails;
    private final MailDesk desk;

    public MailsResource(Mails mails, MailDesk desk) {
        this.mails = mails;
        this.desk = desk;
    }

    /** A mail that came back. */
    public record CameBack(String address, String reason) {}

    /** @param retried how many mails */
    public record Retried(int retried) {}

    @GET
    @Operation(
            summary = "Mails, newest first",
            description = "With a state, only for admins; without, for everybody where the mailbox is open (demo)")
    public Page<KeptMail> mails(
            @Context Actor actor,
            @QueryParam("state") String state,
            @QueryParam("address") String address,
            @Context PageRequest page) {
        return state == null ? mails.keptFor(actor, address, page) : desk.find(actor, state, address, page);
    }

    @POST
    @Path("{id}/retry")
    @Operation(summary = "Sends a parked mail again")
    public void retry(@Context Actor actor, @PathParam("id") Id id) {
        desk.retry(actor, id);
    }

    @POST
    @Path("retry")
    @Operation(summary = "Sends all parked mails again, or those of an address")
    public Retried retryAll(@Context Actor actor, @QueryParam("address") String address) {
        return new Retried(desk.retryAll(actor, address));
    }

    @GET
    @Path("bounces")
    @Operation(summary = "Addresses that mails came back from, by address")
    public Page<Bounced> bounces(@Context Actor actor, @Context PageRequest page) {
        return desk.bounced(actor, page);
    }

    @POST
    @Path("bounces")
    @Operation(summary = "Tells of a mail that came back")
    public void cameBack(@Context Actor actor, CameBack told) {
        desk.cameBack(actor, told == null ? null : told.address(), told == null ? null : told.reason());
    }

    @DELETE
    @Path("bounces/{address}")
    @Operation(summary = "The address takes mails again: what was parked for it is sent")
    public void works(@Context Actor actor, @PathParam("address") String address) {
        desk.works(actor, address);
    }
}
