package org.etwin.spaces.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.etwin.identity.Pupils;
import org.etwin.identity.Pupils.ClassSize;
import org.etwin.identity.Pupils.Slip;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.rest.SignedInOnly;
import org.etwin.spaces.MyPupils;
import org.etwin.spaces.MyPupils.MyPupil;

/** A teacher's pupils, class by class, in whatever spaces they are. */
@Path("/")
@Tag(name = "pupils")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class MyPupilsResource {
    private final MyPupils mine;
    private final Pupils accounts;

    public MyPupilsResource(MyPupils mine, Pupils accounts) {
        this.mine = mine;
        this.accounts = accounts;
    }

    @GET
    @Operation(summary = "Your pupils by class and name; an empty class for those in none")
    public Page<MyPupil> list(
            @Context Actor actor, @QueryParam("className") String className, @Context PageRequest page) {
        return mine.list(actor, className, page);
    }

    @GET
    @Path("classes")
    @Operation(summary = "Your classes and how many pupils are in each")
    public List<ClassSize> classes(@Context Actor actor) {
        return mine.classes(actor);
    }

    @POST
    @SignedInOnly
    @Path("passwords")
    @Operation(
            summary = "New passwords for pupils of yours, all or none",
            description = "The answer has the passwords; they cannot be read again.")
    public List<Slip> passwords(@Context Actor actor, Chosen chosen) {
        return accounts.resetPasswords(actor, chosen.all());
    }

    @PUT
    @Path("class")
    @Operation(summary = "Puts pupils of yours into a class; an empty name takes them out of theirs")
    public void intoClass(@Context Actor actor, IntoClass into) {
        accounts.intoClass(actor, new Chosen(into.pupils()).all(), into.className());
    }

    @PUT
    @Path("{account}/name")
    @Operation(summary = "Corrects the name of a pupil; the user name stays")
    public void rename(@Context Actor actor, @PathParam("account") Id account, Named named) {
        accounts.rename(actor, account, named.name());
    }

    @POST
    @Path("kept")
    @Operation(summary = "Keeps accounts for another project that would be erased soon")
    public void keep(@Context Actor actor, Chosen chosen) {
        mine.keep(actor, chosen.all());
    }

    @POST
    @Path("erased")
    @Operation(summary = "Ends accounts of pupils for good; what they wrote stays without a name")
    public void erase(@Context Actor actor, Chosen chosen) {
        mine.erase(actor, chosen.all());
    }

    public record Chosen(List<Id> pupils) {
        List<Id> all() {
            return pupils == null
                    ? List.of()
                    : pupils.stream().filter(Objects::nonNull).toList();
        }
    }

    public record IntoClass(List<Id> pupils, String className) {}

    public record Named(String name) {}
}
