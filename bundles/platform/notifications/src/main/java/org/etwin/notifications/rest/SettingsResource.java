package org.etwin.notifications.rest;

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
import org.etwin.notifications.Frequency;
import org.etwin.notifications.NotificationSettings;
import org.etwin.notifications.NotificationSettings.Chosen;
import org.etwin.platform.Actor;

/** What the one who asks wants to be told, and how. */
@Path("settings")
@Tag(name = "notifications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SettingsResource {
    private final NotificationSettings settings;

    public SettingsResource(NotificationSettings settings) {
        this.settings = settings;
    }

    /** @param zone of the tz database, absent for that of the territory */
    public record ForAll(String zone, boolean paused) {}

    /** @param frequency AT_ONCE, DAILY, WEEKLY or OFF */
    public record Choice(Frequency frequency) {}

    @GET
    @Operation(summary = "All kinds with what holds for me, time zone, and whether mails are paused or come back")
    public Chosen mine(@Context Actor actor) {
        return settings.mine(actor);
    }

    @PUT
    @Operation(summary = "Sets time zone and pause")
    public Chosen set(@Context Actor actor, ForAll all) {
        settings.set(actor, all == null ? null : all.zone(), all != null && all.paused());
        return settings.mine(actor);
    }

    @PUT
    @Path("{kind}/{channel}")
    @Operation(summary = "Chooses how often a kind is told by a channel")
    public Chosen choose(
            @Context Actor actor, @PathParam("kind") String kind, @PathParam("channel") String channel, Choice choice) {
        settings.choose(actor, kind, channel, choice == null ? null : choice.frequency());
        return settings.mine(actor);
    }
}
