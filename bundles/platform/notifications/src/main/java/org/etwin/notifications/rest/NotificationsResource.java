package org.etwin.notifications.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.etwin.notifications.Notification;
import org.etwin.notifications.Notifications;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.ForPupils;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;

/** The notifications of the one who asks. */
@Path("/")
@Tag(name = "notifications")
@ForPupils
@Produces(MediaType.APPLICATION_JSON)
public final class NotificationsResource {
    private final Notifications notifications;

    public NotificationsResource(Notifications notifications) {
        this.notifications = notifications;
    }

    @GET
    @Operation(summary = "My notifications, newest first")
    public Page<Notification> mine(@Context Actor actor, @Context PageRequest page) {
        return notifications.mine(actor, page);
    }

    @GET
    @Path("unread")
    @Operation(summary = "How many I have not read")
    public Count unread(@Context Actor actor) {
        return notifications.unread(actor);
    }

    @POST
    @Path("{id}/read")
    @Operation(summary = "Marks one as read")
    public void markRead(@Context Actor actor, @PathParam("id") Id id) {
        notifications.markRead(actor, id);
    }

    @POST
    @Path("read")
    @Operation(summary = "Marks all as read")
    public void markAllRead(@Context Actor actor) {
        notifications.markAllRead(actor);
    }
}
