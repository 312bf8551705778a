package org.etwin.spaces.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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
import org.etwin.identity.Pupils.NewPupil;
import org.etwin.identity.Pupils.Slip;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.rest.SignedInOnly;
import org.etwin.spaces.ConsentKind;
import org.etwin.spaces.Consents;
import org.etwin.spaces.MyPupils;
import org.etwin.spaces.SpaceMembers;

@Path("{space}/pupils")
@Tag(name = "pupils")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PupilsResource {
    private final SpaceMembers members;
    private final MyPupils pupils;
    private final Consents consents;

    public PupilsResource(SpaceMembers members, MyPupils pupils, Consents consents) {
        this.members = members;
        this.pupils = pupils;
        this.consents = consents;
    }

    @POST
    @SignedInOnly
    @Operation(
            summary = "Makes accounts for pupils and puts them in",
            description = "The answer has the passwords; they cannot be read again.")
    public List<Slip> createPupils(@Context Actor actor, @PathParam("space") Id space, NewPupils wanted) {
        return pupils.enrol(actor, space, wanted.school(), wanted.all(), wanted.once());
    }

    @POST
    @Path("preview")
    @Operation(summary = "What would become of a pasted class list, line by line; makes nothing")
    public MyPupils.Preview preview(@Context Actor actor, @PathParam("space") Id space, Pasted pasted) {
        return pupils.preview(actor, space, pasted.text(), pasted.firstNames());
    }

    @POST
    @Path("brought")
    @Operation(summary = "Puts pupils of yours who have an account already into this space as well")
    public Brought bring(@Context Actor actor, @PathParam("space") Id space, Bringing bringing) {
        return new Brought(pupils.bring(actor, space, orNone(bringing.pupils()), orNone(bringing.leave())));
    }

    @GET
    @Path("consents")
    @Operation(summary = "What parents of these pupils agreed to, for teachers of the space")
    public Map<Id, Map<ConsentKind, Boolean>> consents(
            @Context Actor actor, @PathParam("space") Id space, @QueryParam("pupil") List<Id> asked) {
        return consents.inSpace(actor, space, asked);
    }

    @DELETE
    @Path("{account}")
    @Operation(summary = "Takes a pupil of yours out of the space; the account stays")
    public void takeOut(@Context Actor actor, @PathParam("space") Id space, @PathParam("account") Id account) {
        pupils.takeOut(actor, space, List.of(account));
    }

    @POST
    @SignedInOnly
    @Path("{account}/password")
    @Operation(summary = "A new password for a pupil whose account you made")
    public Slip reset(@Context Actor actor, @PathParam("space") Id space, @PathParam("account") Id account) {
        return members.resetPassword(actor, space, account);
    }

    private static List<Id> orNone(List<Id> ids) {
        return ids == null ? List.of() : ids.stream().filter(Objects::nonNull).toList();
    }

    /**
     * @param school one of yours; absent for the only or first one
     * @param names of pupils in no class
     * @param pupils with their classes; either of both
     * @param once the same when this is sent again by mistake: then nobody is made twice
     */
    public record NewPupils(Id school, List<String> names, List<NewPupil> pupils, String once) {
        List<NewPupil> all() {
            return Stream.concat(
                            names == null ? Stream.empty() : names.stream().map(NewPupil::of),
                            pupils == null ? Stream.empty() : pupils.stream())
                    .toList();
        }
    }

    public record Pasted(String text, boolean firstNames) {}

    /** @param leave spaces that they leave for this one */
    public record Bringing(List<Id> pupils, List<Id> leave) {}

    public record Brought(int pupils) {}
}
