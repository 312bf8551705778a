package org.etwin.notifications.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.etwin.notifications.NotificationSettings;
import org.etwin.platform.Texts;

/** The address in {@code List-Unsubscribe}: mail programs post to it (RFC 8058), people who open it get a page. */
@Path("unsubscribe/{token}")
@Tag(name = "notifications")
public final class UnsubscribeResource {
    private final NotificationSettings settings;
    private final Texts texts;

    public UnsubscribeResource(NotificationSettings settings, Texts texts) {
        this.settings = settings;
        this.texts = texts;
    }

    @GET
    @Operation(summary = "Leads to the page of this link; changes nothing")
    public Response page(@PathParam("token") String token) {
        settings.leavable(token);
        // As it is: an address made whole here would be that of the server behind the proxy.
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/notifications/unsubscribe/" + token)
                .build();
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "No more mails of what the link is about; no sign-in, again is no fault")
    public Response leave(@Context Locale language, @PathParam("token") String token) {
        settings.leave(token);
        return Response.ok(texts.text(language, "notifications.left"), MediaType.TEXT_PLAIN + ";charset=UTF-8")
                .build();
    }
}
