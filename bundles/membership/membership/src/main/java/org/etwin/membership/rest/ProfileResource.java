package org.etwin.membership.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.etwin.membership.Members;
import org.etwin.membership.Photos;
import org.etwin.membership.Profile;
import org.etwin.membership.ProfileDetails;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Seen;
import org.etwin.rest.Version;

/** One's own profile. */
@Path("/")
@Tag(name = "profile")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ProfileResource {
    private final Members members;
    private final Photos photos;

    public ProfileResource(Members members, Photos photos) {
        this.members = members;
        this.photos = photos;
    }

    @GET
    @Operation(summary = "One's own profile")
    public Seen<Profile> own(@Context Actor actor) {
        return members.find(actor, actor.account().orElseThrow(Rejected::unauthenticated));
    }

    /** A file stored for {@code membership.photo}, or null for none. */
    public record Looking(Id file) {}

    @PUT
    @Path("photo")
    @Operation(summary = "Shows another picture, or none")
    public Seen<Profile> photo(@Context Actor actor, Looking looking) {
        photos.change(actor, looking.file());
        return own(actor);
    }

    @PUT
    @Operation(summary = "Changes one's own profile")
    public Seen<Profile> change(@Context Actor actor, @Context Version version, ProfileDetails details) {
        members.change(actor, version.value(), details);
        return own(actor);
    }
}
