package org.etwin.notifications.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.etwin.notifications.Notification;
import org.etwin.notifications.NotificationQuery;
import org.etwin.notifications.Notifications;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.ForPupils;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Texts;

/** The notifications of the one who asks. */
@Path("/")
@Tag(name = "notifications")
@ForPupils
@Produces(MediaType.APPLICATION_JSON)
public final class NotificationsResource {
    private final Notifications notifications;
    private final Texts texts;

    public NotificationsResource(Notifications notifications, Texts texts) {
        this.notifications = notifications;
        this.texts = texts;
    }

    /** A notification with its words in the caller's language. */
    public record Told(
            Id id,
            String kind,
            String text,
            String textKey,
            List<String> args,
            String link,
            Instant at,
            boolean read,
            int like) {}

    @GET
    @Operation(
            summary = "My notifications, newest first",
            description = "Unread ones of the same text and link are one with the number of those behind it in like;"
                    + " ?like=<id> lists them each by itself")
    public Page<Told> mine(
            @Context Actor actor,
            @Context Locale language,
            @QueryParam("unread") boolean unread,
            @QueryParam("kind") String kind,
            @QueryParam("like") Id like,
            @Context PageRequest page) {
        Page<Notification> found = notifications.mine(
                actor, new NotificationQuery(unread, kind == null || kind.isEmpty() ? null : kind, like), page);
        return new Page<>(
                found.items().stream().map(each -> told(each, language)).toList(), found.next(), found.total());
    }

    private Told told(Notification each, Locale language) {
        return new Told(
                each.id(),
                each.kind(),
                texts.text(language, each.textKey(), each.args().toArray()),
                each.textKey(),
                each.args(),
                each.link(),
                each.at(),
                each.read(),
                each.like());
    }

    @GET
    @Path("unread")
    @Operation(summary = "How many I have not read")
    public Count unread(@Context Actor actor) {
        return notifications.unread(actor);
    }

    @POST
    @Path("{id}/read")
    @Operation(summary = "Marks one as read, with those behind it")
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
